import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { QueryClient } from '@tanstack/react-query';
import {
  OutcomeTableDocument,
  RecordOutcomeDocument,
  type RecordOutcomeMutation,
  ShellDocument,
} from '../../../graphql/graphql.js';
import { RequestFailed, requestGraphQL } from '../../../lib/graphql-request.js';
import { readPreferences } from '../../../lib/preferences.js';
import { queryKeyOf } from '../../../lib/use-graphql.js';
import { activitiesOf } from '../table/outcome-plan.js';
import type { ChangeRequest } from '../table/outcome-row.js';
import { type SavedEntry, savedEntryOf } from './outcome-entry.js';
import type { SendChange, SendResult } from './outcome-sheet.js';

interface Where {
  organisation: string;
  halfYear: HalfYear;
}

/** Sends changes to the server, and puts every way that can go into words the table knows. */
export function outcomeSender(where: Where, queryClient: QueryClient): SendChange {
  return async (activityId, request) => {
    try {
      const { outcomeRecord } = await record(where, activityId, request);
      return await resultOf(outcomeRecord, () => readSaved(where, activityId));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (error.kind === 'SIGNED_OUT') void queryClient.invalidateQueries({ queryKey: queryKeyOf(ShellDocument) });
      return { kind: 'FAILED', failure: error.kind, reference: error.reference };
    }
  };
}

function record({ organisation, halfYear }: Where, activityId: string, { requestId, entry, expectedVersion }: ChangeRequest) {
  const { status, account } = entry;
  if (status === null) throw new Error('An outcome is sent only with a status');
  const input = { organisation, requestId, activityId, halfYear, expectedVersion, status, account };
  return requestGraphQL(RecordOutcomeDocument, { input }, { locale: readPreferences().locale });
}

async function resultOf(
  { outcome, userErrors }: RecordOutcomeMutation['outcomeRecord'],
  readTheirs: () => Promise<SavedEntry>,
): Promise<SendResult> {
  const refusal = userErrors[0];
  if (refusal?.code === 'CONFLICT') return { kind: 'CONFLICT', theirs: await readTheirs() };
  if (refusal) return { kind: 'REFUSED', text: userErrors.map(({ message }) => message).join(' ') };
  if (outcome) return { kind: 'SAVED', saved: savedEntryOf(outcome) };
  throw new RequestFailed('SERVER', null, 'The server sent neither an outcome nor a refusal');
}

/** What a colleague saved meanwhile. */
async function readSaved({ organisation, halfYear }: Where, activityId: string): Promise<SavedEntry> {
  const variables = { organisation, halfYear, year: yearOfHalfYear(halfYear) };
  const now = await requestGraphQL(OutcomeTableDocument, variables, { locale: readPreferences().locale });
  const activity = activitiesOf(now.organisation?.plan ?? null).find(({ id }) => id === activityId);
  return savedEntryOf(activity?.outcome ?? null);
}
