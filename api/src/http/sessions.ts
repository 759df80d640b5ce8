import type { RequestHandler, Response } from 'express';
import { loadSession } from '../platform/load-session.js';
import { touchSession } from '../platform/open-session.js';
import { deviceCookie, type SecretCookie, sessionCookie } from '../platform/session-cookie.js';
import type { SignedIn } from '../platform/signed-in.js';
import type { DemoDoor } from './demo-door.js';
import type { ServerParts } from './server-parts.js';

export type Sessions = {
  cookie: SecretCookie;
  device: SecretCookie;
  /** Looks up whose cookie came with the request, and keeps the session awake. */
  load: RequestHandler;
  /** Whom `load` found. */
  of(response: Response): SignedIn | null;
};

export function openSessions({ reader, orm, clock }: ServerParts, https: boolean, servesDemo: DemoDoor): Sessions {
  const cookie = sessionCookie(https);
  const found = new WeakMap<Response, SignedIn>();
  return {
    cookie,
    device: deviceCookie(https),
    of: (response) => found.get(response) ?? null,
    load: async (request, response, next) => {
      const now = clock.now();
      const session = await loadSession(reader, { token: cookie.read(request), servesDemo: servesDemo(request) }, now);
      if (session !== null) {
        const { lastSeenAt, ...signedIn } = session;
        const seen = { key: session.sessionKey, lastSeenAt, idleEndsAt: session.idleEndsAt };
        found.set(response, { ...signedIn, idleEndsAt: await touchSession(orm.em.fork(), seen, now) });
      }
      next();
    },
  };
}
