import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { isDashboardAddress } from './dashboard-addresses.js';
import { apiPageHeaders } from './security-headers.js';
import type { Sessions } from './sessions.js';

/** The dashboard's build: hashed assets for a year, pages asked for again each time. */
export function pages(folder: string, sessions: Sessions, https: boolean): Router {
  const router = Router();
  const page = sendPage(join(folder, 'index.html'), 'no-cache');
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  // The API page is an address of its own, for signed-in people.
  router.get('/api.html', (_request, response) => response.redirect(308, '/api'));
  router.get('/api', sessions.load, (request, response, next) => {
    if (sessions.of(response) === null) return response.redirect(303, '/');
    apiPageHeaders(https)(request, response, () => sendPage(join(folder, 'api.html'), 'no-store')(request, response, next));
  });
  router.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  router.get('/{*path}', (request, response, next) => {
    if (!isDashboardAddress(request.path)) response.status(404);
    return request.accepts('html') ? page(request, response, next) : void response.type('text').send('Not found.\n');
  });
  return router;
}

function sendPage(file: string, cacheControl: string): RequestHandler {
  return (_request, response) => {
    if (!existsSync(file))
      return void response.status(503).type('text').send('The dashboard has not been built: npm run build\n');
    response.sendFile(file, { cacheControl: false, headers: { 'Cache-Control': cacheControl } });
  };
}
