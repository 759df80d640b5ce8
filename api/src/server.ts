import { createServer } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { allowedOrigins } from './http/allowed-origins.js';
import { calendarFeed } from './http/calendar-feed.js';
import { demoDoor } from './http/demo-door.js';
import { graphqlEndpoint } from './http/graphql-endpoint.js';
import { readListedDocuments } from './http/listed-documents.js';
import { listen, stopListening } from './http/listen.js';
import { machinePaths } from './http/machine-paths.js';
import { pages } from './http/pages.js';
import { notReadyBecause } from './http/readiness.js';
import { answerFailure } from './http/refuse-request.js';
import { securityHeaders } from './http/security-headers.js';
import type { ServerParts } from './http/server-parts.js';
import { openSessions } from './http/sessions.js';
import { whileAskerWaits } from './http/while-asker-waits.js';
import { buildStaffSchema } from './staff-schema.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export type RunningServer = {
  /** Where it answers, also when PORT was 0. */
  url: string;
  /**
   * Says on /readyz that it stops and serves on for `afterMillis`, so that whoever sends it requests learns to send them
   * elsewhere; then takes no new ones, finishes those that run, and ends. What was passed in stays open.
   */
  close(afterMillis?: number): Promise<void>;
};

/** Starts the api's HTTP server. Rejects with the system's error when the port cannot be had. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config } = parts;
  const https = config.PUBLIC_URL?.startsWith('https:') ?? false;
  const servesDemo = demoDoor(config);
  const sessions = openSessions(parts, https, servesDemo);
  let origins: ReadonlySet<string> = new Set();
  let stopping = false;
  const endpoint = await graphqlEndpoint({
    ...parts,
    schema: buildStaffSchema(),
    sessions,
    documents: readListedDocuments(parts.documentsFile ?? join(repository, 'schema/graphql/dashboard-documents.json')),
    servesDemo,
    origins: () => origins,
  });

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.use(securityHeaders(https));
  app.use((_request, response, next) => {
    // Whoever keeps connections opens the next one elsewhere.
    if (stopping) response.set('Connection', 'close');
    next();
  });
  app.use(machinePaths({ contact: config.SECURITY_CONTACT, clock: parts.clock }));
  health(app, parts, () => stopping);
  app.use(whileAskerWaits);
  app.use('/graphql', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(endpoint.router);
  app.use(calendarFeed(parts));
  app.use(pages(parts.dashboardFolder ?? join(repository, 'dashboard/dist'), sessions, https));
  app.use(answerFailure(parts.log));

  const server = createServer(app);
  await listen(server, config.PORT, config.HOST);
  const { port } = server.address() as AddressInfo;
  origins = allowedOrigins(config, port);
  return {
    url: `http://${isIPv6(config.HOST) ? `[${config.HOST}]` : config.HOST}:${port}`,
    async close(afterMillis = 0) {
      stopping = true;
      if (afterMillis > 0) await sleep(afterMillis);
      await stopListening(server);
      await endpoint.stop();
    },
  };
}

function health(app: Express, parts: Pick<ServerParts, 'reader' | 'orm'>, isStopping: () => boolean): void {
  app.get('/readyz', async (_request, response) => {
    const reasons = isStopping() ? ['stopping'] : await notReadyBecause(parts);
    response.set('Cache-Control', 'no-store').status(reasons.length === 0 ? 200 : 503);
    response.type('text').send(`${reasons.length === 0 ? 'ready' : reasons.join('\n')}\n`);
  });
}
