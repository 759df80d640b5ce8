import { canPrepare } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { FollowUp } from '@jourplan/schema/persistence/entities/follow-up.js';
import { lockHalfYear } from '@jourplan/schema/persistence/half-year-lock.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { LockMode } from '@mikro-orm/postgresql';
import { type Asked, command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import type { FollowUpRow } from './locked-follow-up.js';

export type PrepareFollowUp = Asked<{ halfYear: HalfYear }>;

/** Has the follow-up of a half-year computed as of today: the first one, or a draft anew. What the manager wrote stays. */
export const prepareFollowUp = command(
  { act: 'followUpPrepare', event: 'follow-up.prepared', entity: 'follow_up', right: ['prepare', 'FOLLOW_UPS'] },
  async (scope, { halfYear }: PrepareFollowUp) => {
    const { tx, organisationId, today } = scope;
    await lockHalfYear(tx, { organisationId, halfYear }, 'ALONE');
    const latest = await tx.findOne(
      FollowUp,
      { organisation: organisationId, halfYear },
      { orderBy: { revision: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const firstDay = await firstDayOfPlans(scope);
    const allowed = canPrepare({ status: latest?.status ?? null, halfYear, today, firstDay });
    if (!allowed.ok) return { ok: false, refusals: allowed.refusals.map((refusal) => ({ ...refusal, field: 'halfYear' })) };
    const followUp = latest ?? firstRevision(scope, halfYear);
    askForComputing(scope, followUp);
    await tx.flush();
    await enqueueJob(tx, organisationId, computeFollowUp, { followUpId: followUp.id });
    return succeed(followUp);
  },
);

/** When the association's first adopted plan begins; null when it has none. */
async function firstDayOfPlans({ tx, organisationId }: CommandScope): Promise<PlainDate | null> {
  const [row] = await tx.execute<{ firstDay: PlainDate | null }[]>(
    `select make_date(min(first_year), 1, 1)::text as "firstDay" from strategic_plan where organisation_id = ? and adopted_on is not null`,
    [organisationId],
  );
  return row?.firstDay ?? null;
}

function firstRevision({ tx, organisationId, today, now }: CommandScope, halfYear: HalfYear): FollowUpRow {
  return tx.create(FollowUp, {
    organisation: organisationId,
    halfYear,
    revision: 1,
    status: 'COMPUTING',
    asOf: today,
    preparedAt: now,
  });
}

function askForComputing({ today, now, actor }: CommandScope, followUp: FollowUpRow): void {
  Object.assign(followUp, {
    status: 'COMPUTING',
    asOf: today,
    preparedAt: now,
    preparedBy: actor.userId,
    definitionsVersion: null,
    draftContent: null,
    draftInputs: null,
  });
}
