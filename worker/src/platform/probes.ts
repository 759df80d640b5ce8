import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Pool } from '@jourplan/schema/persistence/pool.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { errorCodeOf } from './error-code.js';
import type { WorkHealth } from './work-health.js';

/** How long the pool may take to lend a connection that answers. */
const ANSWERS_WITHIN_MS = 2_000;

export type Probes = { stop(): Promise<void> };

type Probed = { pool: Pick<Pool, 'proveUsable'>; health: WorkHealth; log: Log };

/**
 * `/livez` answers while the process lives. `/readyz` borrows from the pool that the jobs work on, and tells what was finished
 * last: 503 when the pool gives nothing in time, or a kind of work goes on failing. A port that is taken is logged, and the
 * worker works on without.
 */
export function startProbes({ port, host }: { port: number; host: string }, probed: Probed): Probes {
  const server = createServer(({ url, method }, response) => {
    const path = url?.split('?')[0];
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, { problem: 'only GET' });
    if (path === '/livez') return send(response, 200, { live: true });
    if (path === '/readyz') return void readiness(probed).then(({ status, body }) => send(response, status, body));
    return send(response, 404, { problem: 'only /livez and /readyz' });
  });
  server.requestTimeout = 10_000;
  server.on('error', (error) =>
    probed.log.error('the worker cannot answer /livez and /readyz', { port, errorCode: errorCodeOf(error) }),
  );
  server.listen({ port, host, exclusive: true });
  return { stop: () => closed(server) };
}

async function readiness({ pool, health }: Probed): Promise<{ status: number; body: object }> {
  const { lastFinishedAt, lastFinished, failing } = health.now();
  const database = await pool.proveUsable(ANSWERS_WITHIN_MS).then(
    () => 'usable',
    (error: unknown) => errorCodeOf(error),
  );
  const isReady = database === 'usable' && failing.length === 0;
  return { status: isReady ? 200 : 503, body: { ready: isReady, database, failing, lastFinished, lastFinishedAt } };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
