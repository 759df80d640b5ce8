import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { commandLine } from '@jourplan/bin/command-line.js';
import { runCommandLine } from '@jourplan/bin/run-command-line.js';
import type { TestDatabase } from '../../support/database.js';

const program = fileURLToPath(import.meta.resolve('@jourplan/bin/main.js'));

export type Ran = { code: number; out: string[]; err: string[] };
type Run = (...args: string[]) => Promise<Ran>;

/** The command as somebody at a Swedish terminal runs it, on a database of its own; without the second that its process takes to start. */
export function jourplanOn(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): Run {
  const env = environmentOf(database, environment);
  return (...args) => oneAtATime(() => runHere(env, args));
}

/** … in a process of its own, as it is in truth: what the operating system sees of it. */
export function jourplanProcessOn(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): Run {
  const env = environmentOf(database, environment);
  return (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { env }, (error, out, err) => {
        const code = error === null ? 0 : Number(error.code ?? -1);
        resolve({ code, out: linesOf(out), err: linesOf(err) });
      });
    });
}

function environmentOf(database: TestDatabase, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: 'sv_SE.UTF-8',
    DATABASE_URL: database.appUrl,
    DATABASE_MIGRATE_URL: database.ownerUrl,
    ...environment,
  };
}

let last: Promise<unknown> = Promise.resolve();

/** A process has one environment and one standard output. */
function oneAtATime(run: () => Promise<Ran>): Promise<Ran> {
  const next = last.then(run);
  last = next.catch(() => undefined);
  return next;
}

async function runHere(env: NodeJS.ProcessEnv, args: string[]): Promise<Ran> {
  const own = { env: process.env, exitCode: process.exitCode };
  const said = { out: '', err: '' };
  const restore = [hearing(process.stdout, (text) => (said.out += text)), hearing(process.stderr, (text) => (said.err += text))];
  // Node turns what it is given into texts; what is undefined would become one too.
  process.env = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  process.exitCode = undefined;
  try {
    const code = await runCommandLine(commandLine(), ['node', 'jourplan', ...args]);
    return { code, out: linesOf(said.out), err: linesOf(said.err) };
  } finally {
    Object.assign(process, own);
    for (const one of restore) one();
  }
}

/** Takes what is written there. Gives how to end that. */
function hearing(stream: NodeJS.WriteStream, hear: (text: string) => void): () => void {
  const write = stream.write;
  stream.write = (chunk: string | Uint8Array) => {
    hear(String(chunk));
    return true;
  };
  return () => {
    stream.write = write;
  };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
