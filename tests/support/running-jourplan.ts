import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningServer, startServer } from '@jourplan/api/server.js';
import { DEMO_SLUG } from '@jourplan/bin/demo/demo-slugs.js';
import { loadDemo } from '@jourplan/bin/demo/load-demo.js';
import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { openReader } from '@jourplan/schema/persistence/read.js';
import { type Clock, systemClock } from '@jourplan/schema/runtime/clock.js';
import type { LogFields } from '@jourplan/schema/runtime/log.js';
import { openQueue } from '@jourplan/worker/platform/queue.js';
import { startWorker } from '@jourplan/worker/start-worker.js';
import { cheapHash } from './a-user.js';
import { type ApiClient, apiClient } from './api-client.js';
import { asOwner } from './as-owner.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const SETTLES_WITHIN_MS = 30_000;

export type LoggedLine = { level: 'info' | 'warn' | 'error'; message: string; fields: LogFields };

export type RunningJourplan = {
  /** Where the dashboard and the API answer. */
  url: string;
  slug: string;
  database: TestDatabase;
  clock: MovableClock;
  /** What api and worker logged. */
  log: LoggedLine[];
  client(): ApiClient;
  /** Another day has come: moves the clock, and waits until the worker has counted anew. */
  liveOn(day: PlainDate): Promise<void>;
  /** Waits until no mark, job or figure is left to compute. Throws after half a minute. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** The day is chosen, the hour is the machine's: so sessions and cookies of a browser live as long as they should. */
type MovableClock = Clock & { move(to: PlainDate): void };

/** Api with the built dashboard, worker and a database of their own, with the demo of that day in it. */
export async function startJourplan({ today = plainDate('2026-11-22'), withDemo = true } = {}): Promise<RunningJourplan> {
  const database = await createTestDatabase();
  const clock = clockOnDay(today);
  if (withDemo) await loadedDemo(database, clock);
  const { log, lines } = collectedLog();
  const workerOrm = await openOrm(database.appUrl, { name: 'jourplan-worker', max: 7, limits: 'JOB' });
  const queue = openQueue({ DATABASE_DIRECT_URL: database.appUrl }, log);
  const worker = startWorker({ em: workerOrm.em, clock, log, queue, directUrl: database.appUrl, anchors: null });
  const reader = openReader(database.appUrl, { name: 'jourplan-api-read', max: 4 });
  const config = { HOST: '127.0.0.1', PORT: 0, TRUSTED_PROXIES: 0, JOURPLAN_DEMO: true };
  // Without the demo it is asked by tests, widely and for many things at once; with it, by browsers.
  const wide = withDemo ? {} : { weighedDocuments: { has: () => true } };
  const server: RunningServer = await startServer({ config, clock, log, orm: database.orm, reader, ...wide });
  const settled = () => untilSettled(database, clock.today());
  return {
    url: server.url,
    slug: DEMO_SLUG,
    database,
    clock,
    log: lines,
    client: () => apiClient(server.url),
    settled,
    async liveOn(day) {
      clock.move(day);
      await worker.relay.reconcile();
      await settled();
    },
    async close() {
      await server.close();
      await worker.stop();
      await reader.close();
      await workerOrm.close();
      await database.drop();
    },
  };
}

async function loadedDemo(database: TestDatabase, clock: Clock): Promise<void> {
  const loaded = await asOwner(database, (em) => loadDemo(em, { anchor: clock.today(), clock }));
  if (!loaded.ok) throw new Error(`the demo was refused: ${JSON.stringify(loaded.refusals)}`);
  // Every visitor signs in.
  await database.orm.em.fork().execute('update app_user set password_hash = ?', [await cheapHash(DEMO_PASSWORD)]);
}

function clockOnDay(day: PlainDate): MovableClock {
  let current = day;
  return {
    now: systemClock.now,
    today: () => current,
    move: (to) => {
      current = to;
    },
  };
}

function collectedLog() {
  const lines: LoggedLine[] = [];
  const add =
    (level: LoggedLine['level']) =>
    (message: string, fields: LogFields = {}) =>
      void lines.push({ level, message, fields });
  return { lines, log: { info: add('info'), warn: add('warn'), error: add('error') } };
}

async function untilSettled({ orm }: TestDatabase, today: PlainDate): Promise<void> {
  const giveUpAt = Date.now() + SETTLES_WITHIN_MS;
  const em = orm.em.fork();
  while (Date.now() < giveUpAt) {
    const [row] = await em.execute<{ left: number }[]>(
      `select ((select count(*) from directory.organisations_with_marks())
             + (select count(*) from directory.organisations_with_unfinished_jobs())
             + (select count(*) from directory.organisations_to_revisit(?)))::int as left`,
      [today],
    );
    if (row?.left === 0) return;
    await sleep(50);
  }
  throw new Error('the worker did not finish in half a minute');
}
