import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayWorkIn, processArguments, processExists, processIdentity, programName, workingFolder } from './process-identity.js';

/** The main process of a running PostgreSQL. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The live postmaster of this cluster, or null. What the pid file says is checked against the process itself. */
export function livePostmaster(cluster: string): Postmaster | null {
  const note = pidNote(cluster);
  return note && isPostgresOf(note.pid, note.folder, cluster) ? { pid: note.pid, port: note.port } : null;
}

/**
 * Removes a pid file that would block every start: unreadable, or its number now belongs to another program or to a process
 * that was never reaped. PostgreSQL judges dead numbers itself, and while any of its processes lives the file stays.
 */
export function removeStalePidFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const note = pidNote(cluster);
  if (note && (!processExists(note.pid) || isPostgresOf(note.pid, note.folder, cluster))) return;
  if (mayWorkIn(realpathSync(cluster), 'postgres').length === 0) rmSync(file, { force: true });
}

/** Lines of postmaster.pid: 1 process, 2 folder, 3 start time, 4 port. */
function pidNote(cluster: string): (Postmaster & { folder: string }) | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n');
  return Number(pid) > 0 ? { pid: Number(pid), folder: folder ?? '', port: Number(port) } : null;
}

function isPostgresOf(pid: number, notedFolder: string, cluster: string): boolean {
  if (processIdentity(pid) === null) return false;
  const name = programName(pid);
  if (name !== null && name !== 'postgres') return false;
  if (process.platform !== 'linux') return true;
  // The working folder of another user's process is hidden in many containers, its arguments are not.
  return workingFolder(pid) === realpathSync(cluster) || processArguments(pid).includes(notedFolder);
}
