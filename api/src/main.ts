import { tooManyConnections } from '@jourplan/schema/persistence/connection-share.js';
import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import { watchPools } from '@jourplan/schema/persistence/pool-watch.js';
import { openReader } from '@jourplan/schema/persistence/read.js';
import { unfitDatabase } from '@jourplan/schema/persistence/unfit-database.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { ConfigError, readConfig } from '@jourplan/schema/runtime/config.js';
import { endOnCrash } from '@jourplan/schema/runtime/end-on-crash.js';
import { openLog } from '@jourplan/schema/runtime/log.js';
import { onStopSignal } from '@jourplan/schema/runtime/stop-signals.js';
import { startServer } from './server.js';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog('api', config.LOG_LEVEL);
  endOnCrash(log);
  const refusal = await unfitDatabase(config);
  if (refusal !== null) return giveUp(refusal);
  const orm = await openOrm(config.DATABASE_URL, {
    name: 'jourplan-api-write',
    max: config.DATABASE_WRITE_CONNECTIONS,
    limits: 'PERSON',
  });
  const reader = openReader(config.DATABASE_URL, { name: 'jourplan-api-read', max: config.DATABASE_READ_CONNECTIONS });
  const own = config.DATABASE_READ_CONNECTIONS + config.DATABASE_WRITE_CONNECTIONS;
  const tooMany = await tooManyConnections(reader.pool, own, config);
  if (tooMany !== null) return giveUp(tooMany);
  const server = await startServer({ config, clock: systemClock, log, orm, reader });
  const watch = watchPools({
    pools: [reader.pool, poolOf(orm)],
    url: config.DATABASE_URL,
    log,
    end: () =>
      giveUp('The database answers, but its connections were not given back for a minute: the api ends to be started again.'),
  });
  const serveOnMillis = config.STOP_AFTER_SECONDS * 1_000;
  onStopSignal(async () => {
    await server.close(serveOnMillis);
    await watch.stop();
    await reader.close();
    await orm.close();
  }, serveOnMillis);
  log.info('listening', { port: config.PORT });
}

function giveUp(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

start().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof ConfigError) giveUp(error.message);
  if (error.code === 'EADDRINUSE') giveUp('PORT: the port is in use by another program. Stop it, or set another PORT.');
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL' || error.code === 'EAI_AGAIN')
    giveUp(`HOST: this machine has no such address (${error.code}). Set HOST to 127.0.0.1, 0.0.0.0 or an address of its own.`);
  if (error.code === 'EACCES') giveUp('PORT: this user may not listen there. Set a PORT above 1023.');
  giveUp(error.stack ?? error.message);
});
