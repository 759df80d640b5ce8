import { randomUUID } from 'node:crypto';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

/** A partnership agreement that renews, with notice by 30 September, and a funder that wants a report on 15 September. Gives its id. */
export async function anAgreement(
  orm: MikroORM,
  organisationId: string,
  { title = 'Partnerskapet', state = 'IN_FORCE', noticeGivenOn = null as string | null } = {},
): Promise<string> {
  const [id, funderId] = [randomUUID(), randomUUID()];
  await inOrganisation(orm.em, organisationId, async (tx) => {
    await insertRows(tx, 'funder', [
      { organisationId, id: funderId, name: `Staden ${id.slice(0, 4)}`, kind: 'MUNICIPALITY', version: 1 },
    ]);
    await insertRows(tx, 'reporting_day', [
      { organisationId, id: randomUUID(), funderId, month: 9, day: 15, title: 'Redovisning' },
    ]);
    await insertRows(tx, 'funding_agreement', [
      {
        organisationId,
        id,
        funderId,
        title,
        state,
        scope: 'ALL_CASES',
        isJoint: false,
        dependsOnFunds: true,
        startsOn: '2025-04-01',
        initialEndsOn: '2025-12-31',
        finalEndsOn: '2027-12-31',
        renewal: 'CALENDAR_YEAR',
        noticeMonth: 9,
        noticeDay: 30,
        noticeGivenOn,
        version: 1,
      },
    ]);
  });
  return id;
}

/** Makes an activity of the plan one that is done in an ISO week. */
export async function scheduleInWeek(orm: MikroORM, organisationId: string, activityId: string, week: number): Promise<void> {
  await inOrganisation(orm.em, organisationId, (tx) =>
    tx.execute(`update activity set schedule = 'ISO_WEEK', schedule_week = ? where id = ?`, [week, activityId]),
  );
}
