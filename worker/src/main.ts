import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import { watchPools } from '@jourplan/schema/persistence/pool-watch.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { ConfigError, readConfig } from '@jourplan/schema/runtime/config.js';
import { endOnCrash } from '@jourplan/schema/runtime/end-on-crash.js';
import { openLog } from '@jourplan/schema/runtime/log.js';
import { onStopSignal } from '@jourplan/schema/runtime/stop-signals.js';
import { anchorsIn } from './platform/anchors.js';
import { checkStart, StartRefusal } from './platform/check-start.js';
import { startProbes } from './platform/probes.js';
import { openQueue } from './platform/queue.js';
import { startWorker } from './start-worker.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog('worker', config.LOG_LEVEL);
  endOnCrash(log);
  await checkStart(config);

  const orm = await openOrm(config.DATABASE_URL, {
    name: 'jourplan-worker',
    max: config.DATABASE_WORK_CONNECTIONS,
    limits: 'JOB',
  });
  const queue = openQueue(config, log);
  const anchors = config.ANCHOR_PATH === undefined ? null : anchorsIn(config.ANCHOR_PATH);
  if (anchors === null) log.warn('ANCHOR_PATH is not set: nothing outside the database vouches for the event chain');
  const worker = startWorker({ em: orm.em, clock: systemClock, log, queue, directUrl: config.DATABASE_DIRECT_URL, anchors });
  const probes = startProbes({ port: config.WORKER_PORT, host: config.HOST }, { pool: poolOf(orm), health: worker.health, log });
  const watch = watchPools({ pools: [poolOf(orm)], url: config.DATABASE_URL, log, end: () => process.exit(1) });
  onStopSignal(async () => {
    await watch.stop();
    await probes.stop();
    await worker.stop();
    await orm.close();
    log.info('worker has stopped');
  });
  log.info('worker is ready');
}

function lineOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartRefusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`worker: ${lineOf(error)}\n`);
  process.exit(1);
});
