import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode, fileRefusal } from '../start-refusal.js';
import { processIdentity } from './process-identity.js';

const LockHolder = z.object({
  pid: z.number().int().positive(),
  identity: z.string(),
  port: z.number().int().optional(),
});

/** Who holds a lock file: a process that is told from later ones with the same number. */
export type LockHolder = z.infer<typeof LockHolder>;

/** The live process that holds the lock, or null: a lock of a dead process does not count. */
export function lockHolder(file: string): LockHolder | null {
  const holder = parseHolder(readIfPresent(file));
  return holder && processIdentity(holder.pid) === holder.identity ? holder : null;
}

/** Takes the lock and returns null, or returns who has it. It ends with the process, also when that is killed. */
export function takeLock(file: string, port?: number): LockHolder | null {
  const mine = `${file}.${process.pid}`;
  try {
    writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), port }), { mode: 0o600 });
    for (;;) {
      try {
        linkSync(mine, file);
        return null;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      const holder = lockHolder(file);
      if (holder) return holder;
      removeDeadLock(file);
    }
  } catch (error) {
    throw fileRefusal(file, error);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** As `takeLock`, but waits for another process that has it for a moment. */
export async function waitForLock(file: string, withinMs: number): Promise<LockHolder | null> {
  const until = performance.now() + withinMs;
  for (;;) {
    const holder = takeLock(file);
    if (holder === null || performance.now() > until) return holder;
    await sleep(100);
  }
}

export function releaseLock(file: string): void {
  if (parseHolder(readIfPresent(file))?.pid === process.pid) rmSync(file, { force: true });
}

/** Two processes may find the same dead lock: what the slower one moves away can already be the new, live lock. */
function removeDeadLock(file: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (lockHolder(aside)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw fileRefusal(file, error);
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    return LockHolder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
