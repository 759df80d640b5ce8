import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { openQueue, type WorkQueue } from '@jourplan/worker/platform/queue.js';
import { lookouts } from '@jourplan/worker/platform/relay.js';
import { wakeThrough } from '@jourplan/worker/platform/wake.js';
import { registryOf } from '@jourplan/worker/registry.js';
import { restoreSchedules, schedules } from '@jourplan/worker/schedules.js';
import { runJob, startWorker } from '@jourplan/worker/start-worker.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { queueBackends } from './support/queue-backends.js';
import { aCase, anAttempt, anOrganisation, countOf, figureOf, insertRows, recordCase } from './support/rows.js';
import { aWorkContext, eventually, tickingClock } from './support/work-context.js';

const today = plainDate('2026-03-10');

describe.each(queueBackends())('the queue on $name', (backend) => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof backend.start>>;
  let queue: WorkQueue;
  let organisationId: string;
  let clock: ReturnType<typeof tickingClock>;

  beforeAll(async () => {
    server = await backend.start();
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await server.stop();
  });
  beforeEach(async () => {
    clock = tickingClock(today);
    queue = openQueue(
      { DATABASE_DIRECT_URL: database.appUrl, ...(server.REDIS_URL === undefined ? {} : { REDIS_URL: server.REDIS_URL }) },
      context().log,
    );
    organisationId = await anOrganisation(database.orm.em);
  });
  afterEach(async () => {
    await queue.queue.obliterate({ force: true });
    await queue.close();
  });

  const context = () => ({ ...aWorkContext(database.orm.em, today), clock });
  const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);
  const look = () => lookouts({ ...context(), queue, wake: wakeThrough(queue) });

  async function aJob(): Promise<string> {
    const followUpId = randomUUID();
    return inTenant(async (tx) => {
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
  }

  const isFinished = async (id: string) => {
    const rows = await inTenant((tx) => tx.execute('select 1 from outbox_job where id = ? and finished_at is not null', [id]));
    return rows.length > 0;
  };

  function work(): void {
    const registry = registryOf();
    queue.work((job) => runJob({ ...context(), wake: wakeThrough(queue) }, registry, job), {
      concurrency: 2,
      onCompleted: () => undefined,
      onFailed: () => undefined,
    });
  }

  it('is given a waiting job once, under the id of its row', async () => {
    const id = await aJob();
    await look().newJobs();
    await look().newJobs();
    expect(await queue.queue.getJob(id)).toMatchObject({ name: 'compute-follow-up', data: { organisationId, outboxJobId: id } });
    expect(await queue.queue.getJobCounts('waiting')).toMatchObject({ waiting: 1 });
  });

  it('may be wiped: what is not finished comes back within a minute, and happens once', async () => {
    const id = await aJob();
    await look().newJobs();
    await queue.queue.obliterate({ force: true });
    await look().unfinishedJobs();
    expect(await queue.queue.getJob(id)).toBeUndefined();
    clock.pass(60);
    await look().unfinishedJobs();
    await look().unfinishedJobs();
    expect(await queue.queue.getJob(id)).toBeDefined();
    work();
    await eventually(() => isFinished(id));
    await eventually(async () => (await queue.queue.getJob(id)) === undefined);
    clock.pass(120);
    await look().unfinishedJobs();
    expect(await queue.queue.getJob(id)).toBeUndefined();
    expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(1);
  });

  it('does not get a dead letter again', async () => {
    const id = await aJob();
    await inTenant((tx) => tx.execute('update outbox_job set failed_at = now() where id = ?', [id]));
    clock.pass(600);
    await look().newJobs();
    await look().unfinishedJobs();
    expect(await queue.queue.getJob(id)).toBeUndefined();
  });

  it('gets one wake-up for any number of marks of an organisation', async () => {
    await recordCase(database.orm.em, organisationId, aCase());
    await recordCase(database.orm.em, organisationId, aCase());
    await look().marks();
    await look().marks();
    const waiting = await queue.queue.getWaiting();
    expect(waiting.filter((job) => job.data.organisationId === organisationId)).toHaveLength(1);
  });

  it('is wiped of its schedules, and gets them back in Swedish time', async () => {
    await restoreSchedules(queue.queue);
    await restoreSchedules(queue.queue);
    await queue.queue.obliterate({ force: true });
    await restoreSchedules(queue.queue);
    const known = await queue.queue.getJobSchedulers();
    expect(known.map(({ name, pattern, tz }) => ({ name, pattern, tz })).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      schedules
        .map(({ contract, pattern }) => ({ name: contract.name, pattern, tz: 'Europe/Stockholm' }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    const next = known.find(({ name }) => name === 'open-follow-ups')?.next;
    const inStockholm = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(inStockholm.format(next)).toMatch(/-(01|07)-01 00:05$/);
  });

  it('carries a change all the way to the figures, also after the connection that listens was lost', async () => {
    const worker = startWorker({
      em: database.orm.em,
      clock,
      log: context().log,
      queue,
      directUrl: database.appUrl,
      anchors: null,
    });
    const reached = () => figureOf(database.orm.em, organisationId, '2026-H1', 'REACHED_IN_TIME');
    await recordCase(database.orm.em, organisationId, aCase(), [anAttempt({ reached: true })]);
    await eventually(async () => (await reached()) === '1/1+0');
    const listeners = await terminateListeners(database.superuserUrl, database.name);
    expect(listeners).toBeGreaterThan(0);
    await recordCase(database.orm.em, organisationId, aCase());
    const id = await aJob();
    await inTenant((tx) =>
      recordEvent(tx, {
        organisationId,
        actorId: null,
        act: 'thing.done',
        entity: 'thing',
        entityId: null,
        occurredAt: clock.now(),
      }),
    );
    await eventually(async () => (await reached()) === '1/2+0');
    await eventually(() => isFinished(id));
    // Its own event, and the one of the computed follow-up.
    await eventually(async () => (await countOf(database.orm.em, organisationId, 'event_seal')) === 2);
    // Many changes in a row: the last is counted too, whatever the wake-ups before it were doing.
    for (let index = 0; index < 20; index++) await recordCase(database.orm.em, organisationId, aCase());
    await eventually(async () => (await reached()) === '1/22+0');
    await worker.stop();
    queue = openQueue(
      { DATABASE_DIRECT_URL: database.appUrl, ...(server.REDIS_URL === undefined ? {} : { REDIS_URL: server.REDIS_URL }) },
      context().log,
    );
  });
});

async function terminateListeners(superuserUrl: string, name: string): Promise<number> {
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen jourplan_work'",
    );
    return rows.length;
  } finally {
    await client.end();
  }
}
