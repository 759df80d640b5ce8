import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDisk } from '@jourplan/bin/doctor/check-disk.js';
import { serverFinding } from '@jourplan/bin/doctor/check-server.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { newClient } from '@jourplan/schema/persistence/pool.js';
import { startHeartbeat } from '@jourplan/worker/platform/heartbeat.js';
import { newWorkHealth } from '@jourplan/worker/platform/work-health.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { eventually } from '../../worker/support/work-context.js';
import { jourplanOn } from './run-jourplan.js';

let database: TestDatabase;
let jourplan: ReturnType<typeof jourplanOn>;

beforeAll(async () => {
  database = await createTestDatabase();
  jourplan = jourplanOn(database, { LANG: 'en_GB.UTF-8' });
});
afterAll(() => database.drop());
beforeEach(() => database.orm.em.fork().execute('delete from worker_state'));

async function told(subject: string): Promise<{ code: number; line: string | undefined }> {
  const { code, out } = await jourplan('doctor');
  return { code, line: out.find((line) => line.slice(5).startsWith(`${subject}:`)) };
}

const states = async () =>
  (await database.orm.em.fork().execute<{ count: number }[]>('select count(*)::int as count from worker_state'))[0]?.count;

/** As a worker that was killed, or hangs, leaves it. */
const lastHeardOf = (seconds: number, failing: string[] = []) =>
  database.orm.em.fork().execute(
    `insert into worker_state (id, started_at, seen_at, last_finished_at, last_finished, failing)
     select gen_random_uuid(), now(), now() - make_interval(secs => ?), '2026-03-01T12:00:00Z', 'drain-marks',
            array(select json_array_elements_text(?::json))`,
    [seconds, JSON.stringify(failing)],
  );

describe('doctor tells of the worker', () => {
  it('as wrong when there is none', async () => {
    expect(await told('worker')).toMatchObject({ code: 1, line: expect.stringMatching(/^BAD {2}worker: not running/) });
  });

  it('as right while it says that it runs, with the job it finished last, and as gone when it stops', async () => {
    const health = newWorkHealth(clockStandingAt(plainDate('2026-03-10')));
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const heartbeat = startHeartbeat({ em: database.orm.em, health, log });
    await eventually(async () => (await states()) === 1);
    expect((await told('worker')).line).toBe('ok   worker: running, has not finished a job yet');
    await heartbeat.stop();
    expect(await states()).toBe(0);
    await lastHeardOf(10);
    expect((await told('worker')).line).toBe('ok   worker: running, last finished a job 2026-03-01 13:00:00 (drain-marks)');
  });

  it('as wrong when nothing has been heard of it for a minute', async () => {
    await lastHeardOf(61);
    expect(await told('worker')).toMatchObject({
      code: 1,
      line: expect.stringMatching(/^BAD {2}worker: not running since 20\d\d-/),
    });
  });

  it('as hanging when it is connected all the same', async () => {
    await lastHeardOf(61);
    const listening = newClient(database.appUrl, 'jourplan-worker-listen');
    await listening.connect();
    const { code, line } = await told('worker');
    await listening.end();
    expect({ code, line }).toMatchObject({
      code: 1,
      line: expect.stringMatching(/^BAD {2}worker: hangs: .* 2026-03-01 13:00:00/),
    });
  });

  it('as wrong when it goes on failing', async () => {
    await lastHeardOf(5, ['drain-marks']);
    expect(await told('worker')).toMatchObject({
      code: 1,
      line: expect.stringMatching(/^BAD {2}worker: fails again and again at drain-marks/),
    });
  });
});

describe('doctor tells of what the database stands on', () => {
  it('a disk with room is right, a full one is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jourplan-disk-'));
    expect(checkDisk(folder, 0)[0]?.wrong).toBeNull();
    expect(checkDisk(folder, Number.MAX_SAFE_INTEGER)[0]?.wrong).toMatch(/^bara \d+ MB ledigt|^only \d+ MB left/);
    rmSync(folder, { recursive: true });
    expect(checkDisk(folder, 0)).toEqual([]);
  });

  it.each([
    ['18.6', 'OWN', null],
    ['18.4', 'OWN', /18\.4 .*2026-05-14: 2 /],
    ['18.4', 'LOCAL', null],
    ['18.2', 'LOCAL', null],
    ['18.0', 'LOCAL', /18\.0 .*2025-09-25: 5 /],
    ['17.10', 'OWN', /17\.10/],
  ] as const)('PostgreSQL %s (%s)', (version, whose, wrong) => {
    const finding = serverFinding(version, whose, plainDate('2026-11-30'));
    if (wrong === null) expect(finding.wrong).toBeNull();
    else expect(finding.wrong).toMatch(wrong);
  });
});
