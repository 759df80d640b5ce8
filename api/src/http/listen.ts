import { once } from 'node:events';
import type { Server } from 'node:http';

/** Requests that still run after this long are cut off; the launcher kills soon after. */
const FINISH_WITHIN_MS = 8_000;
const SWEEP_EVERY_MS = 20;
/** Longer than the minute that proxies keep an idle connection: who closes first is never us, between two requests. */
const KEEP_ALIVE_MS = 75_000;

export async function listen(server: Server, port: number, host: string): Promise<void> {
  // A client that trickles its request must not hold a connection for ever.
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(port, host);
  await once(server, 'listening');
}

/** Resolves when the last request has been answered, at the latest after eight seconds. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy is idle once it has been answered, and would be kept for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY_MS);
  const cut = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(cut);
  clearInterval(sweep);
}
