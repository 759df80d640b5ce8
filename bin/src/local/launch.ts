import { say } from '../say.js';
import { StartRefusal } from '../start-refusal.js';
import { keepLogsShort } from './cut-log.js';
import { makeDataFolder } from './data-folder.js';
import { type Ending, endOnSignals, endWithParent, newEnding } from './ending.js';
import { loadDemoOnFirstRun } from './first-run.js';
import { releaseLock, takeLock } from './folder-lock.js';
import { portObstacle } from './free-port.js';
import { awaitOrphans } from './orphans.js';
import { launcherLock } from './postgres.js';
import { reviewDemo } from './review-demo.js';
import { bringUpToDate, keepDatabaseAlive, openDatabase } from './start-database.js';
import { processLogs, startProcesses } from './start-processes.js';
import { type StartSettings, startSettings } from './start-settings.js';
import { readyText } from './start-texts.js';
import { workerPort } from './worker-port.js';

/** What the launcher takes back when it ends, the latest first. */
type Undo = () => Promise<void> | void;

/** What a developer has besides: flags for Node under api and worker, and programs of their own, which give back how to end them. */
export type Development = { flags: readonly string[]; startPrograms(settings: StartSettings, ending: Ending): Undo };

/**
 * Starts everything and returns when it has been stopped again: 0 when asked to, 1 after one line on standard error when
 * something made it impossible.
 */
export async function launch(env: NodeJS.ProcessEnv, development?: Development): Promise<number> {
  const ending = newEnding();
  const undos: Undo[] = [];
  endOnSignals(ending);
  endWithParent(ending, env);
  start(env, undos, ending, development).catch((error: unknown) => ending.begin(explain(error)));
  const line = await ending.reason;
  if (line !== null) process.stderr.write(`${line}\n`);
  for (const undo of undos.toReversed())
    await Promise.resolve(undo()).catch((error: unknown) => process.stderr.write(`${explain(error)}\n`));
  return line === null ? 0 : 1;
}

async function start(env: NodeJS.ProcessEnv, undos: Undo[], ending: Ending, development?: Development): Promise<void> {
  const settings = startSettings(env);
  await claimFolderAndPort(settings, undos);
  process.stdout.write(`${say('Jourplan startar …', 'Jourplan is starting …')}\n`);
  if (ending.hasBegun()) return;
  // Taken back also when it is still opening: then once it has opened.
  const opening = openDatabase(settings);
  undos.push(async () => (await opening.catch(() => null))?.local?.stop());
  const database = await opening;
  await bringUpToDate(settings, database);
  if (database.local) await loadDemoOnFirstRun(database.local, settings);
  const port = await workerPort(settings);
  // Nothing is waited for from here until all that is begun can be taken back.
  if (ending.hasBegun()) return;
  if (database.local) undos.push(keepDatabaseAlive(database.local, ending));
  undos.push(keepLogsShort([...processLogs(settings), ...(database.local ? [database.local.logFile] : [])]));
  const processes = startProcesses(settings, { ...env, ...database.env, WORKER_PORT: String(port) }, ending, development?.flags);
  undos.push(processes.stop);
  if (development) undos.push(development.startPrograms(settings, ending));
  await processes.ready();
  if (ending.hasBegun()) return;
  process.stdout.write(readyText(settings));
  if (database.local && settings.offersDemo) await reviewDemo(database.local);
}

/** One launcher a data folder, and a port that is ours: both before anything is changed. */
async function claimFolderAndPort({ dataFolder, config: { HOST, PORT } }: StartSettings, undos: Undo[]): Promise<void> {
  makeDataFolder(dataFolder);
  const lock = launcherLock(dataFolder);
  const holder = takeLock(lock, PORT);
  if (holder) {
    throw new StartRefusal(
      say(
        `Jourplan körs redan med datamappen ${dataFolder} (process ${holder.pid}, http://localhost:${holder.port}): använd den, eller ange en annan mapp med JOURPLAN_DATA.`,
        `Jourplan is running already with the data folder ${dataFolder} (process ${holder.pid}, http://localhost:${holder.port}): use that one, or name another folder with JOURPLAN_DATA.`,
      ),
    );
  }
  undos.push(() => releaseLock(lock));
  await awaitOrphans(dataFolder);
  const obstacle = await portObstacle(PORT, HOST);
  if (obstacle === null) return;
  throw new StartRefusal(
    obstacle === 'EADDRINUSE'
      ? say(
          `Port ${PORT} används redan av ett annat program: stoppa det, eller välj en annan port, till exempel PORT=${PORT < 65535 ? PORT + 1 : 4000} npm start.`,
          `Port ${PORT} is used by another program already: stop it, or choose another port, such as PORT=${PORT < 65535 ? PORT + 1 : 4000} npm start.`,
        )
      : say(
          `Jourplan kan inte lyssna på ${HOST}:${PORT} (${obstacle}): välj en annan adress eller port med HOST och PORT.`,
          `Jourplan cannot listen on ${HOST}:${PORT} (${obstacle}): choose another address or port with HOST and PORT.`,
        ),
  );
}

/** A refusal is its line; anything else is a bug and keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
