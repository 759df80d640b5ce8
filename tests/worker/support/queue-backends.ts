import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { QUEUE_NAME } from '@jourplan/worker/platform/queue.js';
import { Queue } from 'bullmq';

export type QueueBackend = { name: string; start(): Promise<{ REDIS_URL?: string; stop(): Promise<void> }> };

export const hasRedisServer = () => spawnSync('redis-server', ['--version']).status === 0;

const onPostgres: QueueBackend = { name: 'PostgreSQL', start: async () => ({ stop: async () => undefined }) };

/** PostgreSQL always; Redis where there is one, and JOURPLAN_REQUIRE_REDIS=1 makes its absence an error. */
export function queueBackends(): QueueBackend[] {
  const url = process.env.REDIS_URL;
  if (url !== undefined) return [onPostgres, { name: 'Redis', start: () => existing(url) }];
  if (hasRedisServer()) return [onPostgres, { name: 'Redis', start: () => startRedis() }];
  if (process.env.JOURPLAN_REQUIRE_REDIS === '1')
    throw new Error('JOURPLAN_REQUIRE_REDIS=1, but there is neither REDIS_URL nor redis-server');
  console.warn('NOT TESTED: the queue on Redis. There is no redis-server on the PATH and REDIS_URL is not set.');
  return [onPostgres];
}

async function existing(url: string) {
  await empty(url);
  return { REDIS_URL: url, stop: () => empty(url) };
}

async function empty(url: string): Promise<void> {
  const queue = new Queue(QUEUE_NAME, { connection: { url, maxRetriesPerRequest: null } });
  await queue.obliterate({ force: true });
  await queue.close();
}

export type OwnRedis = {
  REDIS_URL: string;
  /** It stays connected and says nothing, until it is told to go on. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  /** Stopped and started again, empty, at the same address. */
  start(): Promise<void>;
};

/** A Redis of the test's own, without files. */
export async function startRedis({ evicting = false } = {}): Promise<OwnRedis> {
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = () => {
    server = spawn('redis-server', [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      evicting ? 'allkeys-lru' : 'noeviction',
    ]);
    return untilReady(server);
  };
  await start();
  return {
    REDIS_URL: `redis://127.0.0.1:${port}`,
    start,
    pause: () => void server?.kill('SIGSTOP'),
    resume: () => void server?.kill('SIGCONT'),
    stop: async () => {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server?.kill();
      await ended;
    },
  };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('Ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error('redis-server did not start')));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
