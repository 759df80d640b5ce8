import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { runAs } from './run-as.js';
import type { DatabaseUser } from './system-user.js';

/** What asks a program to end, meant for whoever asked it something. */
const INTERRUPTIONS: readonly (NodeJS.Signals | null)[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a quick program to its end and waits for what it says, in a process group of its own: Ctrl-C in the terminal goes to the
 * launcher alone. An answer that it cut off would be taken for a no, on a slow machine most of all; one that was hit before it
 * had left our group is asked anew.
 */
export function askProgram(program: string, args: readonly string[], user: DatabaseUser | null = null): SpawnSyncReturns<string> {
  const options = { ...runAs(user), cwd: '/', encoding: 'utf8' as const, detached: process.platform !== 'win32' };
  for (;;) {
    const answer = spawnSync(program, args, options);
    if (!INTERRUPTIONS.includes(answer.signal)) return answer;
  }
}
