import { randomUUID } from 'node:crypto';
import {
  firstDayOf,
  type HalfYear,
  halfYearOf,
  previousHalfYear,
  yearOfHalfYear,
} from '@jourplan/schema/domain/time/half-year.js';
import { daysBetween, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { openFollowUps } from '@jourplan/schema/jobs/open-follow-ups.js';
import { isAdoptedFor } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import { lockHalfYear } from '@jourplan/schema/persistence/half-year-lock.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forEveryOrganisation } from '../../platform/every-organisation.js';
import { handle } from '../../platform/job-handler.js';

/** How long after the half-year a missed opening is made good; later, whoever wants the follow-up prepares it. */
const CATCH_UP_DAYS = 31;

type Opening = { halfYear: HalfYear; asOf: PlainDate };

export const openFollowUpsHandler = handle(openFollowUps, async (context) => {
  const opening = openingOn(context.clock.today());
  if (opening === null) return;
  await forEveryOrganisation(context, openFollowUps.name, (organisationId) =>
    inOrganisation(context.em, organisationId, (tx) => openOne(tx, organisationId, opening, context.clock.now())),
  );
});

/** The half-year that has just ended, and the first day after it; null when it ended too long ago. */
export function openingOn(today: PlainDate): Opening | null {
  const asOf = firstDayOf(halfYearOf(today));
  if (daysBetween(asOf, today) > CATCH_UP_DAYS) return null;
  return { halfYear: previousHalfYear(halfYearOf(today)), asOf };
}

async function openOne(tx: EntityManager, organisationId: string, { halfYear, asOf }: Opening, now: Date): Promise<void> {
  await lockHalfYear(tx, { organisationId, halfYear }, 'ALONE');
  const rows = await tx.execute<{ id: string }[]>(
    `insert into follow_up (organisation_id, id, half_year, revision, status, as_of, prepared_at)
     select :organisationId::uuid, :id::uuid, :halfYear, 1, 'COMPUTING', :asOf::date, :now::timestamptz
      where exists (
        select from strategic_plan p where p.organisation_id = :organisationId and ${isAdoptedFor(':year')})
        and not exists (select from follow_up f where f.organisation_id = :organisationId and f.half_year = :halfYear)
     on conflict (organisation_id, half_year, revision) do nothing returning id`,
    { organisationId, id: randomUUID(), halfYear, asOf, now, year: yearOfHalfYear(halfYear) },
  );
  const followUpId = rows[0]?.id;
  if (followUpId === undefined) return;
  await enqueueJob(tx, organisationId, computeFollowUp, { followUpId });
  await recordEvent(tx, {
    organisationId,
    actorId: null,
    act: 'follow-up.opened',
    entity: 'follow_up',
    entityId: followUpId,
    occurredAt: now,
  });
}
