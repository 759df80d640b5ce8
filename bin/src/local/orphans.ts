import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { processIdentity } from './process-identity.js';

const Children = z.record(z.string(), z.object({ pid: z.number().int().positive(), identity: z.string() }));
type Children = z.infer<typeof Children>;

/** A process that lost its launcher ends by itself within its ten seconds. */
const LEAVE_WITHIN_MS = 12_000;

const noteFile = (dataFolder: string) => join(dataFolder, 'processes.json');

/** Notes a process of the launcher, so that the next start knows what to wait for if the launcher is killed. */
export function noteChild(dataFolder: string, name: string, pid: number): void {
  const identity = processIdentity(pid);
  if (identity === null) return;
  writeFileSync(noteFile(dataFolder), JSON.stringify({ ...notedChildren(dataFolder), [name]: { pid, identity } }), {
    mode: 0o600,
  });
}

export function forgetChildren(dataFolder: string): void {
  rmSync(noteFile(dataFolder), { force: true });
}

/** Waits until the processes of a killed launcher have left their port, and ends those that stay. */
export async function awaitOrphans(dataFolder: string): Promise<void> {
  const until = performance.now() + LEAVE_WITHIN_MS;
  const alive = () => Object.values(notedChildren(dataFolder)).filter(({ pid, identity }) => processIdentity(pid) === identity);
  while (alive().length > 0 && performance.now() < until) await sleep(100);
  for (const { pid } of alive()) process.kill(pid, 'SIGKILL');
  forgetChildren(dataFolder);
}

function notedChildren(dataFolder: string): Children {
  try {
    return Children.parse(JSON.parse(readFileSync(noteFile(dataFolder), 'utf8')));
  } catch {
    return {};
  }
}
