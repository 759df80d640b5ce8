import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { type Probes, startProbes } from '@jourplan/worker/platform/probes.js';
import { newWorkHealth, type WorkHealth } from '@jourplan/worker/platform/work-health.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { clockStandingAt } from '../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from './support/queue-backends.js';
import { eventually } from './support/work-context.js';

let database: TestDatabase;
let orm: MikroORM;
let probes: Probes;
let health: WorkHealth;
let elapsed: number;
let port: number;
let errors: string[];

const log: Log = { info: () => undefined, warn: () => undefined, error: (message) => errors.push(message) };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  errors = [];
  elapsed = 0;
  port = await freePort();
  orm = await openOrm(database.appUrl, { name: 'jourplan-worker', max: 1, limits: 'JOB' });
  health = newWorkHealth(clockStandingAt(plainDate('2026-03-10')), () => elapsed);
  probes = startProbes({ port, host: '127.0.0.1' }, { pool: poolOf(orm), health, log });
});
afterEach(async () => {
  await probes.stop();
  await orm.close();
});

async function ask(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('the port of the worker', () => {
  it('says that it lives, that it is ready and what it finished last', async () => {
    expect(await ask('/livez')).toMatchObject({ status: 200 });
    expect(await ask('/readyz')).toMatchObject({ status: 200, body: { ready: true, lastFinished: null } });
    health.finished('drain-marks');
    expect(await ask('/readyz')).toMatchObject({
      status: 200,
      body: { lastFinished: 'drain-marks', lastFinishedAt: '2026-03-10T11:00:00.000Z' },
    });
    expect((await ask('/metrics')).status).toBe(404);
  });

  it('says that it is not ready when the pool that the jobs work on gives nothing, and that it is once it does', async () => {
    const borrowed = await poolOf(orm).connect();
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { ready: false, database: 'DATABASE_BUSY' } });
    expect(await ask('/livez')).toMatchObject({ status: 200 });
    borrowed.release();
    expect(await ask('/readyz')).toMatchObject({ status: 200 });
  });

  it('says so when work goes on failing for more than a minute, until it succeeds or is not tried any more', async () => {
    for (elapsed = 0; elapsed <= 60_000; elapsed += 15_000) health.failed('drain-marks');
    expect((await ask('/readyz')).status).toBe(200);
    elapsed = 75_000;
    health.failed('drain-marks');
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { failing: ['drain-marks'] } });
    elapsed = 75_000 + 120_000;
    expect((await ask('/readyz')).status).toBe(200);
    elapsed = 80_000;
    health.finished('drain-marks');
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('that is taken is told of, and ends nothing', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    const second = startProbes({ port: taken, host: '127.0.0.1' }, { pool: poolOf(orm), health, log });
    await eventually(async () => errors.includes('the worker cannot answer /livez and /readyz'));
    await second.stop();
    other.close();
  });
});
