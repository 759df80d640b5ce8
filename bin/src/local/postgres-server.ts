import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newClient } from '@jourplan/schema/persistence/pool.js';
import { say } from '../say.js';
import { errorCode, noSpace, StartRefusal } from '../start-refusal.js';
import type { ClusterPlace } from './cluster-folder.js';
import { cutLog } from './cut-log.js';
import { freePort } from './free-port.js';
import { logArguments } from './log-settings.js';
import { damagedCluster } from './make-cluster.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { runPostgresProgram } from './postgres-program.js';
import { livePostmaster, removeStalePidFile } from './postmaster.js';

/** One cluster with what is needed to start and stop it. */
export interface PostgresServer {
  place: ClusterPlace;
  binaries: PostgresBinaries;
  /** Connection string of the superuser for the port PostgreSQL got. */
  urlOn(port: number): string;
}

/** After kill -9 the old processes leave within seconds; recovery of a large log can take longer and counts as alive. */
const ATTEMPTS_WITHIN_MS = 15_000;
const ANSWER_WITHIN_MS = 60_000;

/** Starts PostgreSQL, or adopts the one that survived an earlier launcher. */
export async function startOrAdopt(server: PostgresServer, preferredPort?: number): Promise<{ port: number; adopted: boolean }> {
  const { cluster } = server.place;
  const began = performance.now();
  for (;;) {
    const alive = livePostmaster(cluster);
    if (alive && (await answers(server, alive.port))) return { port: alive.port, adopted: true };
    let failure = `process ${alive?.pid} does not answer`;
    if (!alive) {
      removeStalePidFile(cluster);
      const port = preferredPort ?? (await freePort());
      failure = await startOn(server, port);
      if (failure === '') return { port, adopted: false };
    }
    const waitedMs = performance.now() - began;
    if (waitedMs > (alive ? ANSWER_WITHIN_MS : ATTEMPTS_WITHIN_MS) || isHopeless(failure)) throw refusalFor(cluster, failure);
    await sleep(250);
  }
}

/** Orderly and quick: open transactions are rolled back, everything committed is on disk. */
export async function stopServer({ place, binaries }: PostgresServer): Promise<void> {
  if (livePostmaster(place.cluster) === null) return;
  const { code } = await runPostgresProgram(
    binaries.pgCtl,
    ['-D', place.cluster, '-w', '-t', '20', '-m', 'fast', 'stop'],
    place.user,
  );
  if (code !== 0 && livePostmaster(place.cluster)) {
    await runPostgresProgram(binaries.pgCtl, ['-D', place.cluster, '-w', '-t', '10', '-m', 'immediate', 'stop'], place.user);
  }
}

/** Opened for appending by pg_ctl. */
export const serverLog = ({ cluster }: ClusterPlace): string => join(cluster, 'server.log');

/** Returns an empty string, or what PostgreSQL said. */
async function startOn({ place, binaries }: PostgresServer, port: number): Promise<string> {
  const log = serverLog(place);
  cutLog(log);
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const settings = `-p ${port} -h 127.0.0.1 -k '' -c timezone=UTC -c log_timezone=UTC ${logArguments()}`;
  const args = ['-D', place.cluster, '-w', '-t', '60', '-l', log, '-o', settings, 'start'];
  const { code, output } = await runPostgresProgram(binaries.pgCtl, args, place.user);
  if (code === 0) return '';
  const written = existsSync(log) ? readFileSync(log).subarray(size).toString() : '';
  return severest(written) ?? severest(output) ?? (output.trim() || `pg_ctl: exit ${code}`);
}

function severest(text: string): string | undefined {
  const lines = text.split('\n');
  return (
    lines.find((line) => /PANIC: /.test(line)) ??
    lines.find((line) => /FATAL: /.test(line)) ??
    lines.find((line) => /^postgres: |could not/.test(line))
  );
}

async function answers(server: PostgresServer, port: number): Promise<boolean> {
  const client = newClient(server.urlOn(port), 'jourplan-start');
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (errorCode(error) === '28P01') throw wrongPassword(server.place.cluster);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function wrongPassword(cluster: string): StartRefusal {
  return new StartRefusal(
    say(
      `Lösenordet i secrets.json hör inte till databasen i ${cluster}: lägg tillbaka rätt secrets.json från en säkerhetskopia, eller flytta undan hela datamappen så skapas en ny, tom databas.`,
      `The password in secrets.json does not belong to the database in ${cluster}: restore the right secrets.json from a backup, or move the whole data folder away and a new, empty database is made.`,
    ),
  );
}

/** What a moment's wait will not heal. */
function isHopeless(failure: string): boolean {
  return !/lock file|PID file|pre-existing shared memory|shutting down|starting up|does not answer|Address already in use|could not create any TCP/i.test(
    failure,
  );
}

function refusalFor(cluster: string, failure: string): StartRefusal {
  const reason = failure.replace(/^.*?(PANIC|FATAL|postgres): +/, '').trim();
  if (/No space left on device/i.test(reason)) return noSpace(cluster);
  if (/permission denied|wrong ownership|has group or world access|invalid permissions/i.test(reason)) {
    return new StartRefusal(
      say(
        `PostgreSQL får inte använda ${cluster} (${reason}): rätta mappens ägare och rättigheter (0700).`,
        `PostgreSQL may not use ${cluster} (${reason}): correct the owner and the rights of the folder (0700).`,
      ),
    );
  }
  if (
    /could not (open|read|access|find)|could not locate|invalid (checkpoint|data)|does not exist|not a (valid|database)|checksum|bogus|corrupt|configuration file/i.test(
      reason,
    )
  ) {
    return damagedCluster(cluster, reason);
  }
  return new StartRefusal(
    say(
      `PostgreSQL startade inte: ${reason}. Loggen finns i ${join(cluster, 'server.log')}.`,
      `PostgreSQL did not start: ${reason}. Its log is ${join(cluster, 'server.log')}.`,
    ),
  );
}
