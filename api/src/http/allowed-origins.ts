import { type Config, isLoopback } from '@jourplan/schema/runtime/config.js';

/**
 * Where pages that may write come from: the public address, and on loopback also the port itself by its usual names. A fixed list
 * rather than the request's own Host, which a name pointed at this machine could make anything.
 */
export function allowedOrigins({ HOST, PUBLIC_URL }: Pick<Config, 'HOST' | 'PUBLIC_URL'>, port: number): ReadonlySet<string> {
  const origins = PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).origin];
  if (isLoopback(HOST))
    origins.push(...['localhost', '127.0.0.1', '[::1]'].map((host) => new URL(`http://${host}:${port}`).origin));
  return new Set(origins);
}
