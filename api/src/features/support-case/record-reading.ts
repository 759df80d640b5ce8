import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Made } from '../../graphql/change.payload.js';
import { unauthenticated } from '../../platform/access-errors.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { SignedIn } from '../../platform/signed-in.js';

type Reading = { act: 'support-cases.read' | 'support-case.read'; organisationId: string; caseId: string | null };

/** Who looks at cases leaves a trace: one for a list, one for a case. Written before anything is shown. */
export async function recordReading(context: RequestContext, reader: SignedIn, reading: Reading): Promise<void> {
  await inOrganisation(context.em, reading.organisationId, (tx) =>
    recordEvent(tx, {
      organisationId: reading.organisationId,
      actorId: reader.userId,
      act: reading.act,
      entity: 'support_case',
      entityId: reading.caseId,
      occurredAt: context.clock.now(),
    }),
  );
}

/**
 * The answer to a command shows the case it changed. Of the change there is an event; a repeat of the request changes
 * nothing but shows the case as it stands now, so it is a reading. Several cases leave one trace, as a list does.
 */
export async function recordRepeat(
  context: RequestContext,
  { organisationId, isRepeat }: Made,
  caseIds: readonly string[],
): Promise<void> {
  const [caseId = null, ...others] = caseIds;
  if (!isRepeat || caseId === null) return;
  if (context.signedIn === null) throw unauthenticated();
  const isList = others.length > 0;
  await recordReading(
    context,
    context.signedIn,
    isList ? { act: 'support-cases.read', organisationId, caseId: null } : { act: 'support-case.read', organisationId, caseId },
  );
}
