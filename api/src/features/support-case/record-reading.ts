import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { RequestContext } from '../../context.js';
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
