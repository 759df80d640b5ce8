import { join } from 'node:path';
import { newClient } from '@jourplan/schema/persistence/pool.js';
import { say } from '../say.js';
import { errorCode, StartRefusal } from '../start-refusal.js';
import { clusterPlace } from './cluster-folder.js';
import { makeDataFolder } from './data-folder.js';
import { lockHolder, releaseLock, waitForLock } from './folder-lock.js';
import { makeCluster, SUPERUSER } from './make-cluster.js';
import { postgresBinaries } from './postgres-binaries.js';
import { type PostgresServer, serverLog, startOrAdopt, stopServer, wrongPassword } from './postgres-server.js';
import { livePostmaster } from './postmaster.js';
import { ensureRoles, inDatabase } from './roles.js';
import { type LocalSecrets, localSecrets } from './secrets.js';
import { noteCluster, refuseVanishedCluster } from './vanished-cluster.js';

/** Connection strings of the local database, one a role. The superuser's is for making roles and databases only. */
export interface DatabaseUrls {
  superuser: string;
  owner: string;
  app: string;
  funder: string;
}

export interface LocalDatabase {
  urls: DatabaseUrls;
  /** It was running already: a survivor of an earlier launcher, or another command's. */
  adopted: boolean;
  /** Where its files lie; outside the data folder only when root runs under a closed folder. */
  clusterFolder: string;
  /** PostgreSQL's own log. */
  logFile: string;
  isAlive(): boolean;
  /** Starts it again on the same port after it died, so that connection strings stay true. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

const DATABASE = 'jourplan';
const OPEN_WITHIN_MS = 120_000;

/** Lock of the running launcher. */
export const launcherLock = (dataFolder: string): string => join(dataFolder, 'launcher.lock');

/** Opens the database of a data folder: makes it, starts it or adopts it, with its roles and passwords. */
export async function openLocalDatabase(dataFolder: string): Promise<LocalDatabase> {
  makeDataFolder(dataFolder);
  const lock = join(dataFolder, 'opening.lock');
  const holder = await waitForLock(lock, OPEN_WITHIN_MS);
  if (holder)
    throw new StartRefusal(
      say(
        `Ett annat kommando (process ${holder.pid}) håller på att öppna databasen i ${dataFolder}: vänta tills det är klart.`,
        `Another command (process ${holder.pid}) is opening the database in ${dataFolder}: wait until it is done.`,
      ),
    );
  try {
    const secrets = localSecrets(dataFolder);
    const server = localServer(dataFolder, secrets);
    refuseVanishedCluster(dataFolder, server.place);
    await makeCluster(server.place, server.binaries, secrets.superuser);
    noteCluster(dataFolder);
    const { port, adopted } = await startOrAdopt(server);
    await makeRoles(server, port, adopted, secrets);
    return localDatabase(server, port, adopted, secrets);
  } finally {
    releaseLock(lock);
  }
}

/** For other commands: uses the running database, or starts it and stops it afterwards when nobody else came to use it. */
export async function connectToRunningLocal(dataFolder: string): Promise<LocalDatabase> {
  const database = await openLocalDatabase(dataFolder);
  return { ...database, stop: () => stopUnlessUsed(dataFolder, database) };
}

async function stopUnlessUsed(dataFolder: string, database: LocalDatabase): Promise<void> {
  if (database.adopted || lockHolder(launcherLock(dataFolder))) return;
  const client = newClient(database.urls.superuser, 'jourplan-start');
  await client.connect();
  const { rowCount } = await client
    .query(`select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`)
    .finally(() => client.end());
  if (!rowCount) await database.stop();
}

function localServer(dataFolder: string, secrets: LocalSecrets): PostgresServer {
  const place = clusterPlace(dataFolder);
  const copies = place.user ? '/var/lib/jourplan' : join(dataFolder, 'programs');
  return {
    place,
    binaries: postgresBinaries(place.user, copies),
    urlOn: (port) => urlFor(SUPERUSER, secrets.superuser, port, 'postgres'),
  };
}

async function makeRoles(server: PostgresServer, port: number, adopted: boolean, secrets: LocalSecrets): Promise<void> {
  try {
    await ensureRoles(server.urlOn(port), secrets, DATABASE);
  } catch (error) {
    if (!adopted) await stopServer(server);
    throw errorCode(error) === '28P01' ? wrongPassword(server.place.cluster) : error;
  }
}

function localDatabase(server: PostgresServer, port: number, adopted: boolean, secrets: LocalSecrets): LocalDatabase {
  return {
    urls: {
      superuser: inDatabase(server.urlOn(port), DATABASE),
      owner: urlFor('jourplan_owner', secrets.owner, port, DATABASE),
      app: urlFor('jourplan_app', secrets.app, port, DATABASE),
      funder: urlFor('jourplan_funder', secrets.funder, port, DATABASE),
    },
    adopted,
    clusterFolder: server.place.cluster,
    logFile: serverLog(server.place),
    isAlive: () => livePostmaster(server.place.cluster) !== null,
    revive: async () => {
      await startOrAdopt(server, port);
    },
    stop: () => stopServer(server),
  };
}

function urlFor(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
