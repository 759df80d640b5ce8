import { spawn } from 'node:child_process';
import { runAs } from './run-as.js';
import type { DatabaseUser } from './system-user.js';

/** Runs a PostgreSQL program to its end. Its output is what it said on both streams. */
export function runPostgresProgram(
  program: string,
  args: string[],
  user: DatabaseUser | null,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...runAs(user),
      cwd: '/',
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in the terminal goes to the launcher alone, which ends this in order.
      detached: process.platform !== 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** PGDATA, PGPORT and the like would change what these programs do; C keeps their messages in English for the log. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
