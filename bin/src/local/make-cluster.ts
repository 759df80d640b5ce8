import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.js';
import { fileRefusal, noSpace, StartRefusal } from '../start-refusal.js';
import type { ClusterPlace } from './cluster-folder.js';
import { POSTGRES_MAJOR, type PostgresBinaries } from './postgres-binaries.js';
import { runPostgresProgram } from './postgres-program.js';

export const SUPERUSER = 'postgres';

/** Makes the cluster on the first start. It gets its name when it is whole, so an interrupted attempt is made again. */
export async function makeCluster(place: ClusterPlace, binaries: PostgresBinaries, password: string): Promise<void> {
  if (existsSync(place.cluster)) {
    takeCare(place);
    return checkVersion(place.cluster);
  }
  const unfinished = `${place.cluster}.unfinished`;
  const passwordFile = join(place.parent, 'initdb-password');
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (place.user) for (const path of [unfinished, passwordFile]) chownSync(path, place.user.uid, place.user.gid);
    await initialise(unfinished, passwordFile, place, binaries);
    renameSync(unfinished, place.cluster);
  } catch (error) {
    throw error instanceof StartRefusal ? error : fileRefusal(place.cluster, error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * What a copy or a restore changed: files that root copied belong to root while the database user needs them, and
 * PostgreSQL refuses a folder that others may enter.
 */
function takeCare({ cluster, user }: ClusterPlace): void {
  const { uid, mode } = statSync(cluster);
  if (user && uid !== user.uid) {
    for (const path of ['', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })])
      lchownSync(join(cluster, path), user.uid, user.gid);
  }
  if (mode & 0o077 && (user || uid === process.getuid?.())) chmodSync(cluster, 0o700);
}

async function initialise(folder: string, passwordFile: string, place: ClusterPlace, binaries: PostgresBinaries): Promise<void> {
  const { code, output } = await runPostgresProgram(
    binaries.initdb,
    [
      ['-D', folder, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ].flat(),
    place.user,
  );
  if (code === 0) return;
  if (output.includes('No space left on device')) throw noSpace(place.cluster);
  const reason = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? `initdb: exit ${code}`;
  throw new StartRefusal(
    say(
      `Databasen kunde inte skapas i ${place.cluster}: ${reason.trim()}`,
      `The database could not be made in ${place.cluster}: ${reason.trim()}`,
    ),
  );
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) throw damagedCluster(cluster, say('filen PG_VERSION saknas', 'the file PG_VERSION is missing'));
  const version = readFileSync(file, 'utf8').trim();
  if (version === POSTGRES_MAJOR) return;
  throw new StartRefusal(
    say(
      `Databasen i ${cluster} skapades av PostgreSQL ${version || '?'} men här körs ${POSTGRES_MAJOR}: öppna den med den Jourplan som skapade den, eller flytta undan mappen så skapas en ny, tom databas.`,
      `The database in ${cluster} was made by PostgreSQL ${version || '?'} but this is ${POSTGRES_MAJOR}: open it with the Jourplan that made it, or move the folder away and a new, empty database is made.`,
    ),
  );
}

export function damagedCluster(cluster: string, what: string): StartRefusal {
  return new StartRefusal(
    say(
      `Databasen i ${cluster} är skadad (${what}): lägg tillbaka mappen från en säkerhetskopia, eller flytta undan den så skapas en ny, tom databas.`,
      `The database in ${cluster} is damaged (${what}): restore the folder from a backup, or move it away and a new, empty database is made.`,
    ),
  );
}
