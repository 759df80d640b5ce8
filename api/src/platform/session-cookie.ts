import type { Request, Response } from 'express';
import { SESSION_AT_MOST_MS } from './open-session.js';

/**
 * Over https the name has the `__Host-` prefix, which browsers only accept with Secure, for this host alone. On plain
 * http, which the configuration allows on loopback only, Secure cookies are not kept by every browser: the name is plain.
 */
export function sessionCookie(https: boolean) {
  const name = https ? '__Host-jourplan' : 'jourplan';
  const attributes = { httpOnly: true, sameSite: 'strict', secure: https, path: '/' } as const;
  return {
    read: (request: Request): string | null => namedCookie(request.headers.cookie, name),
    set: (response: Response, token: string) => void response.cookie(name, token, { ...attributes, maxAge: SESSION_AT_MOST_MS }),
    clear: (response: Response) => void response.clearCookie(name, attributes),
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;

function namedCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}
