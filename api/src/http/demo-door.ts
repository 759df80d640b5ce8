import { type Config, isLoopback, offersDemo } from '@jourplan/schema/runtime/config.js';
import type { Request } from 'express';

/** Whether whoever sends this request may use the accounts of the demo. */
export type DemoDoor = (request: Request) => boolean;

/** What proxies add or pass on; a browser on this machine sends none of them. */
const MARKS_OF_A_PROXY = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Demo accounts have known passwords: they are for this machine. A request that a proxy, a tunnel or a name pointed at this
 * machine brought to our loopback is somebody else's, so demo accounts do not exist for it.
 */
export function demoDoor(config: Pick<Config, 'HOST' | 'PUBLIC_URL' | 'TRUSTED_PROXIES' | 'JOURPLAN_DEMO'>): DemoDoor {
  if (!offersDemo(config)) return () => false;
  return ({ headers }) => MARKS_OF_A_PROXY.every((name) => headers[name] === undefined) && isLoopback(hostIn(headers.host));
}

/** The host of a Host header, without its port. */
const hostIn = (header = ''): string => header.replace(/:\d*$/, '').toLowerCase();
