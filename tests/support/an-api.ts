import { startServer } from '@jourplan/api/server.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { stockholmDateOf } from '@jourplan/schema/domain/time/plain-date.js';
import { openReader, type Reader } from '@jourplan/schema/persistence/read.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Config } from '@jourplan/schema/runtime/config.js';
import type { LogFields } from '@jourplan/schema/runtime/log.js';
import { type ApiClient, apiClient } from './api-client.js';
import { createTestDatabase, type TestDatabase } from './database.js';

export type TestApi = {
  url: string;
  database: TestDatabase;
  reader: Reader;
  clock: Clock & { moveTo(instant: string): void; pass(minutes: number): void };
  /** Names of the read statements since the last `clear`. */
  statements: { names: string[]; clear(): void };
  log: { message: string; fields: LogFields }[];
  client(): ApiClient;
  /** Leaves the database, with nobody connected to it. */
  stop(): Promise<void>;
  close(): Promise<void>;
};

/** A running api on a database of its own. Its clock stands until it is moved. */
export async function anApi({
  now = '2026-11-22T10:00:00Z',
  config = {},
  isStrict = false,
  ...files
}: {
  now?: string;
  config?: Partial<Config>;
  /** Whether documents that are not the dashboard's may cost no more than a stranger's; tests ask wide, for many things at once. */
  isStrict?: boolean;
  documentsFile?: string;
  dashboardFolder?: string;
} = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const clock = standingClock(now);
  const names: string[] = [];
  const log: TestApi['log'] = [];
  const line = (message: string, fields: LogFields = {}) => void log.push({ message, fields });
  const reader = openReader(database.appUrl, { name: 'jourplan-api-read', max: 4, onStatement: (name) => names.push(name) });
  const settings = { HOST: '127.0.0.1', PORT: 0, TRUSTED_PROXIES: 0, JOURPLAN_DEMO: false, ...config };
  const logger = { info: line, warn: line, error: line };
  const server = await startServer({
    config: settings,
    clock,
    log: logger,
    orm: database.orm,
    reader,
    ...(!isStrict && { weighedDocuments: { has: () => true } }),
    ...files,
  });
  return {
    url: server.url,
    database,
    reader,
    clock,
    statements: { names, clear: () => void names.splice(0) },
    log,
    client: () => apiClient(server.url, settings.PUBLIC_URL),
    async stop() {
      await server.close();
      await reader.close();
      await database.orm.close();
    },
    async close() {
      await server.close();
      await reader.close();
      await database.drop();
    },
  };
}

function standingClock(start: string): TestApi['clock'] {
  let millis = Date.parse(start);
  return {
    now: () => new Date(millis),
    today: (): PlainDate => stockholmDateOf(millis),
    moveTo: (instant) => {
      millis = Date.parse(instant);
    },
    pass: (minutes) => {
      millis += minutes * 60_000;
    },
  };
}
