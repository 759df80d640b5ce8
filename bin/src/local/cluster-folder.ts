import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../say.js';
import { fileRefusal, StartRefusal } from '../start-refusal.js';
import { canReach, databaseUser } from './database-user.js';
import type { DatabaseUser } from './system-user.js';

/** Where the files of the local database lie, and the system user they belong to. */
export interface ClusterPlace {
  /** The data folder of PostgreSQL itself. */
  cluster: string;
  /** Its parent, which the database user can reach. */
  parent: string;
  user: DatabaseUser | null;
}

/** Used by root when the data folder lies under one that the database user may not enter (`/root`, mode 0700). */
const SHARED_FOLDER = '/var/lib/jourplan';

/**
 * The cluster lies in the data folder. Started as root under a closed folder, it lies in /var/lib/jourplan instead, and the
 * data folder keeps a note of where.
 */
export function clusterPlace(dataFolder: string): ClusterPlace {
  const note = join(dataFolder, 'postgres-location');
  if (existsSync(note)) return notedPlace(note);
  const cluster = join(dataFolder, 'postgres');
  const user = databaseUser(cluster);
  if (user) letThrough(dataFolder, user);
  if (canReach(user, existsSync(cluster) ? cluster : dataFolder) || !user) return { cluster, parent: dataFolder, user };
  if (existsSync(cluster)) throw closedTo(user, cluster);
  return outsidePlace(note, user);
}

function notedPlace(note: string): ClusterPlace {
  const parent = readFileSync(note, 'utf8').trim();
  if (!existsSync(parent)) {
    throw new StartRefusal(
      say(
        `Databasen ska ligga i ${parent} enligt ${note}, men mappen saknas: lägg tillbaka den från en säkerhetskopia, eller ta bort ${dirname(note)} så börjar Jourplan om med en tom databas.`,
        `The database should lie in ${parent} as ${note} says, but that folder is missing: restore it from a backup, or remove ${dirname(note)} and Jourplan begins again with an empty database.`,
      ),
    );
  }
  const cluster = join(parent, 'postgres');
  if (process.getuid?.() !== 0) {
    throw new StartRefusal(
      say(
        `Databasen i ${parent} skapades av root: starta Jourplan som root, eller ange en annan mapp med JOURPLAN_DATA.`,
        `The database in ${parent} was made by root: start Jourplan as root, or name another folder with JOURPLAN_DATA.`,
      ),
    );
  }
  return { cluster, parent, user: databaseUser(cluster) };
}

/** The database user gets in through its group, without being able to list what lies beside its own folder. */
function letThrough(dataFolder: string, user: DatabaseUser): void {
  if (statSync(dataFolder).uid !== 0) return;
  chownSync(dataFolder, 0, user.gid);
  chmodSync(dataFolder, 0o710);
}

function outsidePlace(note: string, user: DatabaseUser): ClusterPlace {
  const parent = join(SHARED_FOLDER, randomUUID());
  try {
    mkdirSync(SHARED_FOLDER, { recursive: true });
    chmodSync(SHARED_FOLDER, 0o755);
    mkdirSync(parent);
    chownSync(parent, 0, user.gid);
    chmodSync(parent, 0o710);
    if (!canReach(user, parent)) throw closedTo(user, parent);
    writeFileSync(note, `${parent}\n`, { flush: true });
  } catch (error) {
    throw error instanceof StartRefusal ? error : fileRefusal(parent, error);
  }
  return { cluster: join(parent, 'postgres'), parent, user };
}

function closedTo(user: DatabaseUser, folder: string): StartRefusal {
  return new StartRefusal(
    say(
      `Databasanvändaren ${user.name} kommer inte in i ${folder}: ge alla mappar ovanför rätten x för andra (chmod o+x), eller starta Jourplan som en vanlig användare.`,
      `The database user ${user.name} cannot enter ${folder}: let others pass through every folder above it (chmod o+x), or start Jourplan as an ordinary user.`,
    ),
  );
}
