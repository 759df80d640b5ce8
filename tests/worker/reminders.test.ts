import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { remindDeadlinesHandler } from '@jourplan/worker/features/reminders/remind-deadlines.js';
import { schedules } from '@jourplan/worker/schedules.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation, insertRows } from './support/rows.js';
import { aWorkContext } from './support/work-context.js';

let database: TestDatabase;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  organisationId = await anOrganisation(database.orm.em);
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2], tenant = organisationId) =>
  inOrganisation(database.orm.em, tenant, work);

/** A day of the association's own; gives its id. */
async function aDate(onDate: string, tenant = organisationId): Promise<string> {
  const id = randomUUID();
  await inTenant(
    (tx) =>
      insertRows(tx, 'calendar_date', [
        { organisation_id: tenant, id, on_date: onDate, kind: 'OTHER', title: 'Sista dag för ansökan', version: 1 },
      ]),
    tenant,
  );
  return id;
}

async function anAgreement(columns: Record<string, unknown> = {}): Promise<string> {
  const [id, funderId] = [randomUUID(), randomUUID()];
  await inTenant(async (tx) => {
    await insertRows(tx, 'funder', [
      { organisation_id: organisationId, id: funderId, name: `Kommunen ${funderId}`, kind: 'MUNICIPALITY', version: 1 },
    ]);
    await insertRows(tx, 'funding_agreement', [
      {
        organisation_id: organisationId,
        id,
        funder_id: funderId,
        title: 'Överenskommelse',
        state: 'IN_FORCE',
        scope: 'ALL_CASES',
        is_joint: false,
        depends_on_funds: true,
        starts_on: '2025-04-01',
        initial_ends_on: '2025-12-31',
        final_ends_on: '2027-12-31',
        renewal: 'CALENDAR_YEAR',
        notice_month: 9,
        notice_day: 30,
        version: 1,
        ...columns,
      },
    ]);
  });
  return id;
}

const look = (today: string) => remindDeadlinesHandler.run(aWorkContext(database.orm.em, plainDate(today)), {});

type Reminder = { deadline: string; dueOn: string; withinDays: number; remindedOn: string };
const reminders = (tenant = organisationId) =>
  inTenant(
    (tx) =>
      tx.execute<Reminder[]>(
        `select deadline, due_on::text as "dueOn", within_days as "withinDays", reminded_on::text as "remindedOn"
           from deadline_reminder order by reminded_on, deadline`,
      ),
    tenant,
  );
const stepsOf = async (id: string) =>
  (await reminders())
    .filter(({ deadline }) => deadline.includes(id))
    .map(({ withinDays, remindedOn }) => `${withinDays} ${remindedOn}`);

describe('the daily look at the year wheel', () => {
  it('reminds 90, 30 and 7 days before a deadline, each once, however often it looks', async () => {
    const id = await aDate('2026-09-30');
    for (const today of [
      '2026-07-01',
      '2026-07-02',
      '2026-07-02',
      '2026-08-30',
      '2026-08-31',
      '2026-09-22',
      '2026-09-23',
      '2026-09-30',
      '2026-10-01',
    ]) {
      await look(today);
      await look(today);
    }
    expect(await stepsOf(id)).toEqual(['90 2026-07-02', '30 2026-08-31', '7 2026-09-23']);
  });

  it('reminds of the nearest step alone when it comes late', async () => {
    const id = await aDate('2026-09-30');
    await look('2026-09-25');
    expect(await stepsOf(id)).toEqual(['7 2026-09-25']);
  });

  it('reminds of a deadline on its own day, and never of one that has passed', async () => {
    const today = await aDate('2026-09-30');
    const yesterday = await aDate('2026-09-29');
    await look('2026-09-30');
    expect([await stepsOf(today), await stepsOf(yesterday)]).toEqual([['7 2026-09-30'], []]);
  });

  it('reminds of notice days and of the end of an agreement, but not of those of a draft', async () => {
    const inForce = await anAgreement();
    const draft = await anAgreement({ state: 'DRAFT' });
    const annex = await anAgreement({
      starts_on: null,
      initial_ends_on: null,
      final_ends_on: null,
      renewal: null,
      notice_month: null,
      notice_day: null,
    });
    await look('2026-09-23');
    await look('2027-12-31');
    const about = async (id: string) =>
      (await reminders())
        .filter(({ deadline }) => deadline.includes(id))
        .map(({ deadline, dueOn }) => `${deadline.split(':')[0]} ${dueOn}`);
    expect(await about(inForce)).toEqual(['NOTICE_DAY 2026-09-30', 'AGREEMENT_END 2027-12-31']);
    expect([await about(draft), await about(annex)]).toEqual([[], []]);
  });

  it('reminds anew of a deadline that has been moved', async () => {
    const id = await aDate('2026-09-30');
    await look('2026-09-29');
    await inTenant((tx) => tx.execute("update calendar_date set on_date = '2026-10-05' where id = ?", [id]));
    await look('2026-09-30');
    expect((await reminders()).filter(({ deadline }) => deadline.includes(id)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-09-30',
      '2026-10-05',
    ]);
  });

  it('looks at every organisation by itself', async () => {
    const neighbour = await anOrganisation(database.orm.em);
    const own = await aDate('2026-09-30');
    const theirs = await aDate('2026-09-30', neighbour);
    await look('2026-09-23');
    const deadlines = async (tenant: string) =>
      (await reminders(tenant)).map(({ deadline }) => deadline).filter((key) => key.startsWith('OTHER'));
    expect(await deadlines(organisationId)).toEqual([`OTHER:${own}:2026-09-30`]);
    expect(await deadlines(neighbour)).toEqual([`OTHER:${theirs}:2026-09-30`]);
  });

  it('is asked for every night', () => {
    expect(schedules.filter(({ contract }) => contract.name === 'remind-deadlines').map(({ pattern }) => pattern)).toEqual([
      '10 0 * * *',
    ]);
  });
});
