import { readFileSync, statSync } from 'node:fs';
import { say } from '../say.js';
import { StartRefusal } from '../start-refusal.js';
import { askProgram } from './ask-program.js';
import type { DatabaseUser } from './system-user.js';

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the existing data, else as `postgres`, else as
 * `nobody`; null means: as the user who started Jourplan.
 */
export function databaseUser(clusterFolder: string): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = systemUsers();
  const owner = ownerOf(clusterFolder);
  const user = owner ? (users.find(({ uid }) => uid === owner.uid) ?? owner) : users.find(({ name }) => name === 'postgres');
  const chosen = user ?? users.find(({ name }) => name === 'nobody');
  if (chosen) return chosen;
  throw new StartRefusal(
    say(
      `PostgreSQL kan inte köras som root och användarna postgres och nobody saknas: starta Jourplan som en vanlig användare.`,
      `PostgreSQL cannot run as root and the users postgres and nobody are missing: start Jourplan as an ordinary user.`,
    ),
  );
}

function ownerOf(folder: string): DatabaseUser | null {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { name: String(stat.uid), uid: stat.uid, gid: stat.gid } : null;
}

function systemUsers(): DatabaseUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

/** Whether that user can enter a folder; every folder above it counts. */
export function canReach(user: DatabaseUser | null, folder: string): boolean {
  if (user === null) return true;
  return askProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], user).status === 0;
}
