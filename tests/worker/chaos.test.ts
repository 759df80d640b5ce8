import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inDatabase } from '@jourplan/bin/local/roles.js';
import { contactKpisOf } from '@jourplan/schema/domain/kpis/figures.js';
import type { Registers } from '@jourplan/schema/domain/registers/registers.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { computeFollowUp } from '@jourplan/schema/jobs/compute-follow-up.js';
import { markCases } from '@jourplan/schema/persistence/append-marks.js';
import { outageOf } from '@jourplan/schema/persistence/outage.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { proveOrganisation } from '@jourplan/worker/features/figures/prove-figures.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort, hasRedisServer, type OwnRedis, startRedis } from './support/queue-backends.js';
import { diceOf, type RandomCase, randomCase } from './support/random-facts.js';
import { anOrganisation, attemptRow, caseRow, insertRows } from './support/rows.js';
import { aWorkContext, eventually } from './support/work-context.js';

const ROUNDS = 8;
const ROUND_MS = 1_500;
/** What was on a queue that was emptied is put back within a minute, and the reconciler looks once a minute. */
const MADE_GOOD_WITHIN_SECONDS = 180;

const nothingKept: Registers = {
  openings: { recordedFrom: null, entries: [] },
  hearings: { recordedFrom: null, entries: [] },
  supporters: { recordedFrom: null, entries: [] },
  trainingRecordedFrom: null,
  coverage: null,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let cleanups: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  cleanups = [];
});
afterEach(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
});

/** Asks again when it was lent a connection that has just been ended. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (outageOf(error) !== 'LOST') throw error;
    }
  }
}

/** The worker as it is run, which answers nobody but its own port. */
function startWorkerProcess(environment: NodeJS.ProcessEnv): ChildProcess {
  const entry = fileURLToPath(import.meta.resolve('@jourplan/worker/main.js'));
  return spawn(process.execPath, [entry], { env: { PATH: process.env.PATH, ...environment }, stdio: 'ignore' });
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve(),
  );

describe.each(hasRedisServer() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('with the queue on %s', (where) => {
  it('connections that end, a worker that is killed and a queue that is emptied lose and double nothing', async () => {
    const organisationId = await anOrganisation(database.orm.em);
    const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);
    const superuser = new pg.Client({ connectionString: inDatabase(database.superuserUrl, database.name) });
    await superuser.connect();
    cleanups.push(() => superuser.end());
    const redis: OwnRedis | null = where === 'Redis' ? await startRedis() : null;
    if (redis) cleanups.push(() => redis.stop());
    const environment = {
      DATABASE_URL: database.appUrl,
      WORKER_PORT: String(await freePort()),
      ...(redis && { REDIS_URL: redis.REDIS_URL }),
    };
    let worker = startWorkerProcess(environment);
    cleanups.push(() => {
      worker.kill('SIGTERM');
      return ended(worker);
    });

    const dice = diceOf(20261130);
    const cases: RandomCase[] = [];
    let acknowledged = 0;
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        const one = randomCase(dice, plainDate('2025-11-10'), plainDate('2026-05-20'));
        cases.push(one);
        await inTenant(async (tx) => {
          await insertRows(tx, 'support_case', [caseRow(organisationId, one.id, one.facts)]);
          await insertRows(
            tx,
            'contact_attempt',
            one.attempts.map((attempt) => attemptRow(organisationId, one.id, attempt)),
          );
          await markCases(tx, organisationId, [one.id]);
          const followUpId = randomUUID();
          await insertRows(tx, 'follow_up', [
            {
              organisation_id: organisationId,
              id: followUpId,
              half_year: '2025-H2',
              revision: cases.length,
              status: 'COMPUTING',
              as_of: '2026-01-01',
              prepared_at: '2026-01-01',
              account: '',
              version: 1,
            },
          ]);
          await enqueueJob(tx, organisationId, computeFollowUp, { followUpId });
        }).then(
          () => {
            acknowledged += 1;
          },
          // Not acknowledged: it may be there or not.
          () => undefined,
        );
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();

    for (let round = 1; round <= ROUNDS; round++) {
      await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
      await superuser.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      if (round === 3 || round === 6) {
        worker.kill('SIGKILL');
        await ended(worker);
        worker = startWorkerProcess(environment);
      }
      if (round === 4) await redis?.stop();
      if (round === 5) await redis?.start();
    }
    isOver = true;
    await writing;

    const read = <Row extends object>(sql: string, values: unknown[] = []) =>
      patiently(() => inTenant((tx) => tx.execute<Row[]>(sql, values)));
    const count = async (what: string) =>
      (await read<{ count: number }>(`select count(*)::int as count from ${what}`))[0]?.count ?? -1;
    const stored = new Set((await read<{ id: string }>('select id from support_case')).map(({ id }) => id));
    const jobs = await count('outbox_job');
    expect(acknowledged).toBeGreaterThan(20);
    expect(stored.size).toBeGreaterThanOrEqual(acknowledged);
    expect(jobs).toBe(stored.size);

    await eventually(
      async () =>
        (await count('case_mark')) + (await count('half_year_mark')) + (await count('outbox_job where finished_at is null')) ===
        0,
      MADE_GOOD_WITHIN_SECONDS,
    );
    expect(worker.exitCode).toBeNull();
    expect(await count('job_effect')).toBe(jobs);
    // Version 2: computed once.
    expect(await count("follow_up where status = 'DRAFT' and version = 2")).toBe(jobs);
    const known = cases.filter(({ id }) => stored.has(id));
    for (const period of ['2025-H2', '2026-H1'].map(halfYear)) {
      const rows = await read<{ kpi: string }>(
        'select kpi, numerator, denominator, pending from contact_kpi_figure where half_year = ?',
        [period],
      );
      const figures = Object.fromEntries(rows.map(({ kpi, ...figure }) => [kpi, figure]));
      expect(figures).toEqual(contactKpisOf(known, nothingKept, period, systemClock.today()));
    }
    const context = { ...aWorkContext(database.orm.em), clock: systemClock };
    expect(await proveOrganisation(context, organisationId)).toEqual({ standings: 0, figures: 0 });
  }, 600_000);
});
