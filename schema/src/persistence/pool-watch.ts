import type { Log } from '../runtime/log-fields.js';
import { newClient, type Pool } from './pool.js';

const WEDGED_AFTER_MS = 60_000;
const LOOKS_UNTIL_WEDGED = 12;

export type PoolWatchParts = {
  pools: readonly Pool[];
  /** Where a fresh connection is tried. */
  url: string;
  log: Log;
  /** Ends the process; called once. */
  end: () => void;
  /** How long a pool may give nothing while a fresh connection works. */
  wedgedAfterMs?: number;
};

/**
 * The one reason for which a process of ours ends by itself: for a minute one of its pools gave no connection to anybody,
 * while a fresh connection outside of it worked all that time. A database that is down, or a pool that is busy, is none.
 */
export function watchPools({ pools, url, log, end, wedgedAfterMs = WEDGED_AFTER_MS }: PoolWatchParts): { stop(): Promise<void> } {
  const everyMs = wedgedAfterMs / LOOKS_UNTIL_WEDGED;
  const wedgedSince = new Map<Pool, number>();
  let timer: NodeJS.Timeout;
  let looking: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  const look = async (pool: Pool) => {
    const since = wedgedSince.get(pool) ?? performance.now();
    if ((await gives(pool, since, everyMs)) || isStopped) return void wedgedSince.delete(pool);
    if (!(await answersOutside(url, everyMs))) return void wedgedSince.delete(pool);
    wedgedSince.set(pool, since);
    if (performance.now() - since < wedgedAfterMs || isStopped) return;
    isStopped = true;
    log.error('a pool gave no connection for too long while the database answers: this process ends', { count: pool.inUse });
    end();
  };
  const next = () => {
    timer = setTimeout(async () => {
      looking = Promise.all(pools.map(look));
      await looking;
      if (!isStopped) next();
    }, everyMs);
    timer.unref();
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

async function gives(pool: Pool, since: number, withinMs: number): Promise<boolean> {
  try {
    await pool.proveUsable(withinMs);
    return true;
  } catch {
    // Busy with others, who get theirs and give them back.
    return pool.lentAt > since;
  }
}

async function answersOutside(url: string, withinMs: number): Promise<boolean> {
  const client = newClient(url, 'jourplan-pool-watch', { connectWithinMs: withinMs });
  const cut = setTimeout(() => client.connection.stream.destroy(), withinMs * 2);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(cut);
    await client.end().catch(() => undefined);
  }
}
