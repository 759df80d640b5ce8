import { canCorrect, type FollowUpStatus } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { FollowUp } from '@jourplan/schema/persistence/entities/follow-up.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { detailsOf } from './follow-up-details.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { type FollowUpRow, lockedFollowUp } from './locked-follow-up.js';
import { reopenOutcomes } from './reopen-outcomes.js';
import type { ReasonedStep } from './return-follow-up.js';

/** Begins a new revision of an adopted follow-up, which stays as it is. The outcomes of the half-year open again. */
export const correctFollowUp = command(
  {
    act: 'followUpCorrect',
    event: 'follow-up.correction-begun',
    entity: 'follow_up',
    right: ['prepare', 'FOLLOW_UPS'],
    changes: lockedFollowUp,
  },
  async (scope, { reason }: ReasonedStep, adopted) => {
    const { tx, organisationId } = scope;
    const { status, hasLater } = await standingOf(scope, adopted);
    const allowed = canCorrect({ status, reason });
    if (!allowed.ok) return aboutTheRow(allowed);
    // A correction is under way already.
    if (hasLater) return refuse('WRONG_STATE', 'id');
    const revision = nextRevision(scope, adopted, reason);
    await tx.flush();
    await reopenOutcomes(scope, revision.halfYear);
    await enqueueJob(tx, organisationId, computeFollowUp, { followUpId: revision.id });
    return succeed({ id: revision.id, version: revision.version, details: detailsOf(revision) });
  },
);

async function standingOf(
  { tx, organisationId }: CommandScope,
  { halfYear, revision, status }: FollowUpRow,
): Promise<{ status: FollowUpStatus; hasLater: boolean }> {
  const later = await tx.execute<{ status: FollowUpStatus }[]>(
    'select status from follow_up where organisation_id = ? and half_year = ? and revision > ?',
    [organisationId, halfYear, revision],
  );
  const superseded = status === 'ADOPTED' && later.some((row) => row.status === 'ADOPTED');
  return { status: superseded ? 'SUPERSEDED' : status, hasLater: later.length > 0 };
}

function nextRevision({ tx, organisationId, actor, today, now }: CommandScope, old: FollowUpRow, reason: string): FollowUpRow {
  return tx.create(FollowUp, {
    organisation: organisationId,
    halfYear: old.halfYear,
    revision: old.revision + 1,
    status: 'COMPUTING',
    asOf: today,
    preparedAt: now,
    preparedBy: actor.userId,
    account: old.account,
    corrects: old.revision,
    correctionReason: reason,
  });
}
