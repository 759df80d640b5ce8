import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Pool } from '@jourplan/schema/persistence/pool.js';
import { watchPools } from '@jourplan/schema/persistence/pool-watch.js';
import { freePort } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Stands for the minute. */
const MINUTE_MS = 1_200;
let database: TestDatabase;
let pool: Pool;
let lines: string[];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  lines = [];
  pool = new Pool({ url: database.appUrl, name: 'jourplan-watched', max: 1 });
});
afterEach(() => pool.end());

const watched = (url = database.appUrl) => {
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void lines.push(message) };
  let watch: { stop(): Promise<void> } | undefined;
  const ended = new Promise<'ended'>((resolve) => {
    watch = watchPools({ pools: [pool], url, log, wedgedAfterMs: MINUTE_MS, end: () => resolve('ended') });
  });
  return { ended, stop: () => watch?.stop() };
};

describe('a process', () => {
  test('ends, and says so, when its pool gives nothing for a minute while the database answers others', async () => {
    const kept = await pool.connect();
    const began = performance.now();
    const { ended, stop } = watched();
    expect(await ended).toBe('ended');
    await stop();
    expect(performance.now() - began).toBeGreaterThan(MINUTE_MS);
    expect(lines).toHaveLength(1);
    kept.release();
  });

  test('goes on while the database answers nobody', async () => {
    const kept = await pool.connect();
    const { ended, stop } = watched(`postgres://jourplan_app@127.0.0.1:${await freePort()}/jourplan`);
    expect(await Promise.race([ended, sleep(MINUTE_MS * 3, 'went on')])).toBe('went on');
    await stop();
    kept.release();
  });

  test('goes on while its pool is busy and gives to others', async () => {
    const { ended, stop } = watched();
    const until = performance.now() + MINUTE_MS * 3;
    const busy = async () => {
      let held = await pool.connect();
      while (performance.now() < until) {
        const next = pool.connect();
        await sleep(MINUTE_MS / 4);
        // While the watch itself does not wait, so that it never gets one.
        while (pool.waiting > 1) await sleep(5);
        held.release();
        held = await next;
      }
      held.release();
      return 'went on';
    };
    expect(await Promise.race([ended, busy()])).toBe('went on');
    await stop();
  });
});
