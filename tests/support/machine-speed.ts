import { pbkdf2Sync } from 'node:crypto';

/** What the measured work takes on an idle machine of today. */
const IDLE_MS = 60;

/** How many times slower than an idle machine this one is now; at least 1. Seconds that a promise names are multiplied by it. */
export function machineSlowness(): number {
  const began = performance.now();
  pbkdf2Sync('measure', 'measure', 200_000, 32, 'sha256');
  return Math.max(1, (performance.now() - began) / IDLE_MS);
}
