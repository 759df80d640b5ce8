import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from '../start-refusal.js';
import { askProgram } from './ask-program.js';

/**
 * Tells one process from every other that ever had its number: boot and start time. Null when it has ended; a zombie
 * has ended.
 */
export function processIdentity(pid: number): string | null {
  if (process.platform !== 'linux') return identityByPs(pid);
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  // The name in brackets may itself hold brackets and spaces; state is the first field after it, start time the 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
}

function identityByPs(pid: number): string | null {
  if (process.platform === 'win32') return processExists(pid) ? 'alive' : null;
  const { status, stdout } = askProgram('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  if (status !== 0) return null;
  const [state, ...started] = stdout.trim().split(/\s+/);
  return state === undefined || state.startsWith('Z') ? null : started.join(' ');
}

/** Whether anything has this number, a zombie too: that is what PostgreSQL itself looks at. */
export function processExists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * The live processes that work in this folder, as every PostgreSQL process does in its data folder. One of that program
 * whose folder is hidden from us counts too. Linux only.
 */
export function mayWorkIn(folder: string, program: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => programName(pid) === program && [folder, null].includes(workingFolder(pid)))
    .filter((pid) => processIdentity(pid) !== null);
}

/** The working folder of a process; null when it has ended or is hidden from us. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

export function processArguments(pid: number): string[] {
  return readProc(pid, 'cmdline')?.split('\0') ?? [];
}

/** The program a process runs, as the kernel names it; null when unknown. */
export function programName(pid: number): string | null {
  if (process.platform === 'linux') return readProc(pid, 'comm')?.trim() ?? null;
  if (process.platform === 'win32') return null;
  const { status, stdout } = askProgram('ps', ['-o', 'comm=', '-p', String(pid)]);
  return status === 0 ? (stdout.trim().split('/').at(-1) ?? null) : null;
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
