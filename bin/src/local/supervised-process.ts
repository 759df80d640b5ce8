import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { say } from '../say.js';
import { errorCode, fileRefusal } from '../start-refusal.js';
import { cutLog } from './cut-log.js';

/** A process of Jourplan that the launcher keeps alive. */
export interface SupervisedProcess {
  pid(): number | undefined;
  /** Asks it to end, and kills it when it has not within ten seconds. */
  stop(): Promise<void>;
}

export interface ProcessOrder {
  name: string;
  entry: string;
  /** What Node itself is given before the entry. */
  flags: readonly string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Called with each new process number. */
  onSpawn(pid: number): void;
  onRestart(line: string): void;
  /** It dies again and again, or ended with an error before Jourplan was ready. */
  onGivenUp(line: string): void;
  isReady(): boolean;
}

const RESTARTS_PER_MINUTE = 5;
const STOP_WITHIN_MS = 10_000;

/** Starts a process and starts it again when it dies, more slowly each time, until that happens too often. */
export function supervise(order: ProcessOrder): SupervisedProcess {
  let child: ChildProcess | undefined;
  let restart: NodeJS.Timeout | undefined;
  let stopping = false;
  let deaths: number[] = [];

  const begin = () => {
    child = spawnLogged(order);
    child.once('exit', (code, signal) => {
      child = undefined;
      if (stopping) return;
      const how = signal ?? `exit ${code}`;
      deaths = [...deaths.filter((at) => performance.now() - at < 60_000), performance.now()];
      if (deaths.length > RESTARTS_PER_MINUTE || (signal === null && code !== 0 && !order.isReady())) {
        order.onGivenUp(
          say(
            `${order.name} avslutades (${how}): ${lastLogLine(order.logFile)} Loggen finns i ${order.logFile}.`,
            `${order.name} ended (${how}): ${lastLogLine(order.logFile)} Its log is ${order.logFile}.`,
          ),
        );
        return;
      }
      order.onRestart(
        say(
          `${order.name} avslutades oväntat (${how}) och startas om. Loggen finns i ${order.logFile}.`,
          `${order.name} ended unexpectedly (${how}) and is started again. Its log is ${order.logFile}.`,
        ),
      );
      restart = setTimeout(begin, 100 * 2 ** deaths.length);
    });
  };

  begin();
  return {
    pid: () => child?.pid,
    stop: async () => {
      stopping = true;
      clearTimeout(restart);
      if (child) await endProcess(child);
    },
  };
}

function spawnLogged({ entry, flags, env, logFile, onSpawn }: ProcessOrder): ChildProcess {
  const log = openLogFile(logFile);
  const child = spawn(process.execPath, ['--enable-source-maps', ...flags, entry], {
    env,
    // A file, not a pipe: it stays writable when the launcher is killed. The channel closes then, which ends the process.
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C goes to the launcher alone, which ends everything in order.
    detached: process.platform !== 'win32',
  });
  closeSync(log);
  child.on('error', () => undefined);
  if (child.pid) onSpawn(child.pid);
  return child;
}

function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function openLogFile(file: string): number {
  try {
    cutLog(file);
    return openSync(file, 'a', 0o600);
  } catch (error) {
    // Written by another user on an earlier start, in a folder that is ours.
    if (errorCode(error) !== 'EACCES') throw fileRefusal(file, error);
    rmSync(file, { force: true });
    return openSync(file, 'a', 0o600);
  }
}

/** The last thing it said; a structured line is cut to its message. */
export function lastLogLine(file: string): string {
  const line = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  try {
    const parsed: unknown = JSON.parse(line);
    return parsed !== null && typeof parsed === 'object' && 'msg' in parsed ? String(parsed.msg) : line;
  } catch {
    return line;
  }
}
