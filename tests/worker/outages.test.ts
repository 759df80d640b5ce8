import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { openQueue, type WorkQueue } from '@jourplan/worker/platform/queue.js';
import { relayOutbox } from '@jourplan/worker/platform/relay-outbox.js';
import { type RunningWorker, startWorker } from '@jourplan/worker/start-worker.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { hasRedisServer, type OwnRedis, startRedis } from './support/queue-backends.js';
import { aCase, anAttempt, anOrganisation, countOf, figureOf, insertRows, recordCase } from './support/rows.js';
import { eventually, tickingClock } from './support/work-context.js';

const today = plainDate('2026-03-10');
/** A job that was under way when its connection ended is taken over after fifteen seconds. */
const TAKEN_OVER_WITHIN_SECONDS = 40;

let database: TestDatabase;
let organisationId: string;
let clock: ReturnType<typeof tickingClock>;
let orm: MikroORM;
let warnings: string[];

const log: Log = { info: () => undefined, warn: (message) => warnings.push(message), error: (message) => warnings.push(message) };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  warnings = [];
  clock = tickingClock(today);
  orm = await openOrm(database.appUrl, { name: 'jourplan-worker', max: 7, limits: 'JOB' });
  organisationId = await anOrganisation(database.orm.em);
});
afterEach(() => orm.close());

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);
const received = () => figureOf(database.orm.em, organisationId, '2026-H1', 'FIRST_CONTACT_IN_TIME');
const record = () => recordCase(database.orm.em, organisationId, aCase(), [anAttempt()]);

let revision = 0;
/** A follow-up that waits to be computed, and its job. */
async function aJob(): Promise<string> {
  const followUpId = randomUUID();
  return inTenant(async (tx) => {
    await insertRows(tx, 'follow_up', [
      {
        organisation_id: organisationId,
        id: followUpId,
        half_year: '2025-H2',
        revision: ++revision,
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

async function finishedJobs(): Promise<number> {
  const rows = await inTenant((tx) => tx.execute("select 1 from follow_up where status = 'DRAFT' and version = 2"));
  return rows.length;
}

async function asSuperuser<Row>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: inDatabase(database.superuserUrl, database.name) });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end());
}

/** Ends every connection but those the test writes with. */
const endBackends = () =>
  asSuperuser(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'jourplan-api-write'`,
  );

const inTransaction = () =>
  asSuperuser("select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a worker whose database connections end again and again', () => {
  let queue: WorkQueue;
  let worker: RunningWorker;

  beforeEach(() => {
    queue = openQueue({ DATABASE_DIRECT_URL: database.appUrl }, log);
    worker = startWorker({ em: orm.em, clock, log, queue, directUrl: database.appUrl, anchors: null });
  });
  afterEach(() => worker.stop());

  it('counts and finishes everything afterwards, each once, and has said what failed', async () => {
    for (let round = 1; round <= 12; round++) {
      await record();
      await aJob();
      await endBackends();
      await pause(150);
    }
    await eventually(async () => (await received()) === '12/12+0', TAKEN_OVER_WITHIN_SECONDS);
    // The minute after which the reconciler looks for what neither reached the queue nor could be given back.
    clock.pass(61);
    await worker.relay.reconcile();
    await eventually(async () => (await finishedJobs()) === 12, TAKEN_OVER_WITHIN_SECONDS);
    expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(12);
    expect(poolOf(orm).inUse).toBeLessThan(7);
    expect(warnings).toContain('looking for work failed and is tried again');
    await record();
    await eventually(async () => (await received()) === '13/13+0', TAKEN_OVER_WITHIN_SECONDS);
  }, 400_000);
});

if (hasRedisServer())
  describe('a worker whose Redis', () => {
    let redis: OwnRedis;
    let queue: WorkQueue;
    let worker: RunningWorker;

    beforeEach(async () => {
      redis = await startRedis();
      queue = openQueue({ DATABASE_DIRECT_URL: database.appUrl, REDIS_URL: redis.REDIS_URL }, log);
      worker = startWorker({ em: orm.em, clock, log, queue, directUrl: database.appUrl, anchors: null });
      await record();
      await eventually(async () => (await received()) === '1/1+0');
    });
    afterEach(async () => {
      redis.resume();
      await worker.stop();
      await redis.stop();
    });

    it('is stopped and comes back empty counts and finishes what was asked for meanwhile', async () => {
      await redis.stop();
      await record();
      await aJob();
      await eventually(async () => warnings.includes('looking for work failed and is tried again'), 20);
      await redis.start();
      await eventually(async () => (await received()) === '2/2+0', TAKEN_OVER_WITHIN_SECONDS);
      clock.pass(60);
      await worker.relay.reconcile();
      await eventually(async () => (await finishedJobs()) === 1, TAKEN_OVER_WITHIN_SECONDS);
      expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(1);
    }, 400_000);

    it('hangs holds no database connection meanwhile, and loses and doubles nothing', async () => {
      redis.pause();
      await record();
      await aJob();
      await eventually(async () => warnings.includes('looking for work failed and is tried again'), 20);
      expect(await inTransaction()).toEqual([]);
      expect(poolOf(orm).inUse).toBe(0);
      redis.resume();
      await eventually(async () => (await received()) === '2/2+0', TAKEN_OVER_WITHIN_SECONDS);
      await eventually(async () => (await finishedJobs()) === 1, TAKEN_OVER_WITHIN_SECONDS);
      expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(1);
    }, 400_000);
  });

describe('a queue that accepts and never answers', () => {
  it('is given up waiting for, with no transaction open, and the job goes to another queue at once', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const queue = openQueue({ DATABASE_DIRECT_URL: database.appUrl, REDIS_URL: `redis://127.0.0.1:${port}` }, log);
    const id = await aJob();
    const relaying = relayOutbox(orm.em, queue, organisationId, { now: clock.now(), again: false });
    const silence = expect(relaying).rejects.toMatchObject({ code: 'QUEUE_SILENT' });
    await eventually(async () => sockets.size > 0);
    await pause(500);
    expect(await inTransaction()).toEqual([]);
    expect(poolOf(orm).inUse).toBe(0);
    await silence;
    await queue.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));

    const other = openQueue({ DATABASE_DIRECT_URL: database.appUrl }, log);
    expect(await relayOutbox(orm.em, other, organisationId, { now: clock.now(), again: false })).toBe(1);
    expect(await other.queue.getJob(id)).toMatchObject({ name: 'compute-follow-up' });
    await other.queue.obliterate({ force: true });
    await other.close();
  }, 200_000);
});
