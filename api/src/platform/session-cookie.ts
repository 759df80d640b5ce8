import type { Request, Response } from 'express';
import { DEVICE_KNOWN_MS } from './known-device.js';
import { SESSION_AT_MOST_MS } from './open-session.js';

/**
 * Over https the name has the `__Host-` prefix, which browsers only accept with Secure, for this host alone. On plain
 * http, which the configuration allows on loopback only, Secure cookies are not kept by every browser: the name is plain.
 */
function secretCookie(plainName: string, maxAge: number, https: boolean) {
  const name = https ? `__Host-${plainName}` : plainName;
  const attributes = { httpOnly: true, sameSite: 'strict', secure: https, path: '/' } as const;
  return {
    read: (request: Request): string | null => namedCookie(request.headers.cookie, name),
    set: (response: Response, token: string) => void response.cookie(name, token, { ...attributes, maxAge }),
    clear: (response: Response) => void response.clearCookie(name, attributes),
  };
}

export type SecretCookie = ReturnType<typeof secretCookie>;

export const sessionCookie = (https: boolean): SecretCookie => secretCookie('jourplan', SESSION_AT_MOST_MS, https);

/** Says that somebody has signed in with this browser before. Opens nothing. */
export const deviceCookie = (https: boolean): SecretCookie => secretCookie('jourplan-device', DEVICE_KNOWN_MS, https);

function namedCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}
