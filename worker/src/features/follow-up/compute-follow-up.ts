import { followUpContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import type { ComputedDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { canonicalBytes, sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { handleOnce } from '../../platform/job-handler.js';
import { gatherInputs } from './gather-inputs.js';

type Computing = { id: string; halfYear: HalfYear; asOf: PlainDate };

/** From one view of the rows, so that its parts agree with each other. */
export const computeFollowUpHandler = handleOnce(
  computeFollowUp,
  async ({ tx, organisationId, clock }, { followUpId }) => {
    const followUp = await claimComputing(tx, organisationId, followUpId);
    if (followUp === null) return;
    const inputs = await gatherInputs(tx, { organisationId, ...followUp });
    const draft = { content: canonicalBytes(followUpContent(inputs)), inputs: canonicalBytes(inputs) };
    const [stored] = await tx.execute<{ version: number }[]>(
      `update follow_up
          set status = 'DRAFT', draft_content = :content, draft_inputs = :inputs, definitions_version = :definitions, version = version + 1
        where organisation_id = :organisationId and id = :followUpId returning version`,
      { organisationId, followUpId, ...draft, definitions: inputs.definitionsVersion },
    );
    const details: ComputedDetails = {
      version: stored?.version ?? 0,
      contentHash: sha256(draft.content).toString('hex'),
      inputsHash: sha256(draft.inputs).toString('hex'),
    };
    await recordEvent(tx, {
      organisationId,
      actorId: null,
      act: 'follow-up.computed',
      entity: 'follow_up',
      entityId: followUpId,
      details,
      occurredAt: clock.now(),
    });
  },
  { isolationLevel: IsolationLevel.REPEATABLE_READ, limits: 'FOLLOW_UP' },
);

/** Null when it does not wait to be computed: an earlier job has done it, or it is gone. */
async function claimComputing(tx: EntityManager, organisationId: string, followUpId: string): Promise<Computing | null> {
  const rows = await tx.execute<Computing[]>(
    `select id, half_year as "halfYear", as_of::text as "asOf" from follow_up
      where organisation_id = :organisationId and id = :followUpId and status = 'COMPUTING' for update`,
    { organisationId, followUpId },
  );
  return rows[0] ?? null;
}
