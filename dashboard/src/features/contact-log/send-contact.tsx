import type { QueryClient } from '@tanstack/react-query';
import {
  CaseByCodeDocument,
  OpenSupportCaseDocument,
  RecordContactAttemptDocument,
  ShellDocument,
} from '../../graphql/graphql.js';
import { RequestFailed, requestGraphQL } from '../../lib/graphql-request.js';
import { readPreferences } from '../../lib/preferences.js';
import type { Refusal } from '../../lib/refusals.js';
import { queryKeyOf } from '../../lib/use-graphql.js';
import type { CaseRef, LoggedContact, LogResult, NewCase } from './contact-queue.js';

type FoundCase = { id: string } | { refusals: Refusal[] };

/** Sends one contact: finds or opens its case, then records the attempt. Sent again, it does the same and no more. */
export function contactSender(organisation: string, queryClient: QueryClient) {
  return async (contact: LoggedContact): Promise<LogResult> => {
    try {
      const found = await caseOf(organisation, contact.caseRef);
      if ('refusals' in found) return { kind: 'REFUSED', refusals: found.refusals };
      return await recorded(organisation, found.id, contact);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (error.kind === 'SIGNED_OUT') void queryClient.invalidateQueries({ queryKey: queryKeyOf(ShellDocument) });
      return { kind: 'FAILED', failure: error.kind };
    }
  };
}

async function recorded(organisation: string, caseId: string, contact: LoggedContact): Promise<LogResult> {
  const { requestId, channel, reached, partOfDay, occurredOn, caseRef } = contact;
  const input = { organisation, requestId, caseId, channel, reached, partOfDay, occurredOn };
  const { contactAttemptRecord } = await request(RecordContactAttemptDocument, { input });
  const { attempt, case: itsCase, userErrors } = contactAttemptRecord;
  if (!attempt || !itsCase) return { kind: 'REFUSED', refusals: userErrors };
  return { kind: 'LOGGED', receipt: { attempt, case: { ...itsCase, isNew: caseRef.kind === 'NEW' } } };
}

async function caseOf(organisation: string, caseRef: CaseRef): Promise<FoundCase> {
  if (caseRef.kind === 'KNOWN') return { id: caseRef.id };
  if (caseRef.kind === 'BY_CODE') return caseByCode(organisation, caseRef.code);
  const { supportCaseOpen } = await request(OpenSupportCaseDocument, {
    input: { organisation, requestId: caseRef.requestId, ...unsaid, ...caseRef.open },
  });
  return supportCaseOpen.case ?? { refusals: supportCaseOpen.userErrors };
}

/** What nobody asks for at the first contact. */
const unsaid = {
  ageBand: 'UNKNOWN',
  gender: 'UNKNOWN',
  cameVia: 'UNKNOWN',
  crimeCategory: 'UNKNOWN',
  policeReported: 'UNKNOWN',
  anonymous: false,
  phonePossible: true,
} as const satisfies Partial<Record<string, string | boolean>> & Partial<NewCase>;

async function caseByCode(organisation: string, code: string): Promise<FoundCase> {
  const { organisation: found } = await request(CaseByCodeDocument, { organisation, code, upperCode: code.toUpperCase() });
  return found?.asTyped ?? found?.inCapitals ?? { refusals: [{ code: 'NO_SUCH_CASE', message: '', field: ['caseId'] }] };
}

function request<TData, TVariables>(document: Parameters<typeof requestGraphQL<TData, TVariables>>[0], variables: TVariables) {
  return requestGraphQL(document, variables, { locale: readPreferences().locale });
}
