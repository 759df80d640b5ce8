import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation } from './an-association.js';

let api: TestApi;
let association: Association;
let other: pg.Client;

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await anAssociation(api);
  other = new pg.Client({ connectionString: api.database.appUrl });
  await other.connect();
  await other.query('begin');
  await other.query("select set_config('jourplan.organisation', $1, true)", [association.organisation.id]);
});
afterEach(() => other.end());

/** Until a statement of the api waits for a lock that the other connection holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await other.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`,
    );
    if ((rows[0]?.waiting ?? 0) > 0) return;
    await wait(10);
  }
  throw new Error('nobody waits');
}

describe('submitting while somebody else writes', () => {
  it('waits for an outcome that is being written, and then sees it', async () => {
    const draft = await association.aDraft();
    const manager = await association.as('MANAGER');
    await other.query(
      `insert into outcome (organisation_id, activity_id, half_year, status) values ($1, $2, '2026-H1', 'COMPLETED')`,
      [association.organisation.id, association.plan.activityIds[0]],
    );
    const submitting = manager.submit(draft);
    await untilSomebodyWaits();
    await other.query('commit');
    expect(refusalsOf(await submitting)).toEqual(['OUTDATED id']);
  });

  it('lets an outcome that comes later run into the lock', async () => {
    const draft = await association.aDraft();
    const manager = await association.as('MANAGER');
    // The submission takes the half-year, then waits for the row, which this test holds.
    await other.query('select 1 from follow_up where id = $1 for update', [draft.id]);
    const submitting = manager.submit(draft);
    await untilSomebodyWaits();
    const late = rowsOf(
      api.database.orm,
      association.organisation.id,
      `insert into outcome (organisation_id, activity_id, half_year, status) values (?, ?, '2026-H1', 'COMPLETED')`,
      [association.organisation.id, association.plan.activityIds[0]],
    ).catch((error: pg.DatabaseError) => error.code);
    await wait(50);
    await other.query('commit');
    expect((await submitting).followUp).toMatchObject({ status: 'SUBMITTED', activities: [{ status: 'NOT_REPORTED' }, {}] });
    expect(await late).toBe('JP001');
  });
});

describe('two that wait for each other', () => {
  it('both come through: the one PostgreSQL ends is run anew, and nobody is told', async () => {
    const draft = await association.aDraft();
    const manager = await association.as('MANAGER');
    await other.query('select 1 from follow_up where id = $1 for update', [draft.id]);
    const submitting = manager.submit(draft);
    await untilSomebodyWaits();
    // The submission has waited longer, so PostgreSQL ends that one.
    await other.query("select guard.lock_half_year($1, '2026-H1', true)", [association.organisation.id]);
    await other.query('commit');
    expect((await submitting).followUp).toMatchObject({ status: 'SUBMITTED' });
    const sql = "select act from event where act = 'follow-up.submitted'";
    expect(await rowsOf(api.database.orm, association.organisation.id, sql)).toHaveLength(1);
  });
});

describe('preparing while somebody else prepares', () => {
  it('waits, and then goes on with the same follow-up', async () => {
    const manager = await association.as('MANAGER');
    await other.query("select guard.lock_half_year($1, '2026-H1', true)", [association.organisation.id]);
    const preparing = Promise.all([manager.prepare(), manager.prepare()]);
    await untilSomebodyWaits();
    await other.query('commit');
    const [one, two] = await preparing;
    expect(one?.followUp?.id).toEqual(expect.any(String));
    expect(two?.followUp?.id).toBe(one?.followUp?.id);
    expect(await rowsOf(api.database.orm, association.organisation.id, 'select job from outbox_job')).toHaveLength(2);
  });
});
