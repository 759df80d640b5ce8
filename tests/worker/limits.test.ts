import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { proveFiguresHandler } from '@jourplan/worker/features/figures/prove-figures.js';
import { computeFollowUpHandler } from '@jourplan/worker/features/follow-up/compute-follow-up.js';
import { removeExpiredHandler } from '@jourplan/worker/features/record/remove-expired.js';
import { sealEventsHandler } from '@jourplan/worker/features/record/seal-events.js';
import { runEffect } from '@jourplan/worker/platform/run-effect.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { aCase, anOrganisation, insertRows, recordCase } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let superuser: pg.Client;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new pg.Client({ connectionString: inDatabase(database.superuserUrl, database.name) });
  await superuser.connect();
  // Notes under which limits each table is written to; the ORM of the tests has those of what a person waits for.
  await superuser.query(`create schema noted; create table noted.limits (written text, statement text);
    grant usage on schema noted to jourplan_app; grant insert on noted.limits to jourplan_app;
    create function noted.note() returns trigger language plpgsql as $$ begin
      insert into noted.limits values (tg_table_name, current_setting('statement_timeout')); return null; end $$`);
  for (const table of ['case_standing', 'figure_difference', 'follow_up', 'event_seal', 'request_record', 'session'])
    await superuser.query(
      `create trigger noted after insert or update or delete on ${table} for each statement execute function noted.note()`,
    );
  context = aWorkContext(database.orm.em, plainDate('2026-03-10'));
  organisationId = await anOrganisation(database.orm.em);
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);

/** Statement limits of all that `work` writes to a table. */
async function limitsOf(table: string, work: () => Promise<unknown>): Promise<string[]> {
  await superuser.query('truncate noted.limits');
  await work();
  const { rows } = await superuser.query<{ statement: string }>(
    'select distinct statement from noted.limits where written = $1',
    [table],
  );
  return rows.map(({ statement }) => statement);
}

describe('work that takes longer than a person waits', () => {
  it('names limits of its own: counting', async () => {
    await recordCase(database.orm.em, organisationId, aCase());
    expect(await limitsOf('case_standing', () => drainMarksHandler.run(context, { organisationId }))).toEqual(['5min']);
  });

  it('… the nightly proof', async () => {
    await inTenant((tx) => tx.execute('update contact_kpi_figure set pending = pending + 1'));
    expect(await limitsOf('figure_difference', () => proveFiguresHandler.run(context, {}))).toEqual(['30min']);
  });

  it('… computing a follow-up', async () => {
    const followUpId = randomUUID();
    const outboxJobId = await inTenant(async (tx) => {
      await insertRows(tx, 'follow_up', [
        {
          organisation_id: organisationId,
          id: followUpId,
          half_year: '2025-H2',
          revision: 1,
          status: 'COMPUTING',
          as_of: '2026-01-01',
          prepared_at: '2026-03-10',
          account: '',
          version: 1,
        },
      ]);
      return enqueueJob(tx, organisationId, computeFollowUp, { followUpId });
    });
    const compute = () => runEffect(context, computeFollowUpHandler, { organisationId, outboxJobId });
    expect(await limitsOf('follow_up', compute)).toEqual(['5min']);
  });

  it('… sealing, and removing what has expired', async () => {
    await inTenant((tx) =>
      recordEvent(tx, {
        organisationId,
        actorId: null,
        act: 'thing.done',
        entity: 'thing',
        entityId: null,
        occurredAt: context.clock.now(),
      }),
    );
    expect(await limitsOf('event_seal', () => sealEventsHandler.run(context, { committed: 'EVER' }))).toEqual(['10min']);
    const remove = () => removeExpiredHandler.run(context, {});
    expect(await limitsOf('request_record', remove)).toEqual(['10min']);
    expect(await limitsOf('session', remove)).toEqual(['10min']);
  });
});
