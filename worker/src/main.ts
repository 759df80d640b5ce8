import { pendingMigrations } from '@jourplan/schema/persistence/migrate.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { ConfigError, readConfig } from '@jourplan/schema/runtime/config.js';
import { openLog } from '@jourplan/schema/runtime/log.js';
import { onStopSignal } from '@jourplan/schema/runtime/stop-signals.js';
import { openQueue } from './platform/queue.js';
import { CONCURRENCY, startWorker } from './start-worker.js';

/** One for each job that runs, and some for the relay. */
const POOL_SIZE = CONCURRENCY + 3;

/** Why the worker does not start, in one line that a person can act on. */
class Refusal extends Error {}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog('worker', config.LOG_LEVEL);
  const pending = await pendingMigrations(config.DATABASE_URL);
  if (pending.length > 0)
    throw new Refusal(`the database is ${pending.length} migrations behind: run "npx jourplan migrate" first`);

  const orm = await openOrm(config.DATABASE_URL, { max: POOL_SIZE });
  const queue = openQueue(config, log);
  const worker = await startWorker({ em: orm.em, clock: systemClock, log, queue, databaseUrl: config.DATABASE_URL });
  onStopSignal(async () => {
    await worker.stop();
    await orm.close();
    log.info('worker has stopped');
  });
  log.info('worker is ready');
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof Refusal;
  process.stderr.write(
    `worker: ${error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exit(1);
});
