import { randomUUID } from 'node:crypto';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { coalesced } from './coalesced.js';
import { errorCodeOf } from './error-code.js';
import type { WorkHealth } from './work-health.js';

const SAY_EVERY_MS = 15_000;
const SAY_AGAIN_AFTER_FAILURE_MS = 2_000;
/** Rows of workers that were killed. */
const FORGOTTEN_AFTER = '1 day';

export type Heartbeat = { stop(): Promise<void> };

/** Keeps the worker's row in worker_state: that it runs, what it has finished last, what it fails at. By the database's clock. */
export function startHeartbeat({ em, health, log }: { em: EntityManager; health: WorkHealth; log: Log }): Heartbeat {
  const id = randomUUID();
  const say = coalesced(
    () => saySo(em, id, health),
    { gapMillis: 0, againAfterMillis: SAY_AGAIN_AFTER_FAILURE_MS },
    (error) => log.warn('the worker could not say that it runs', { errorCode: errorCodeOf(error) }),
  );
  const timer = setInterval(say, SAY_EVERY_MS);
  say();
  return {
    async stop() {
      clearInterval(timer);
      await say.settle();
      // A database that is down keeps the row, which then tells that nothing has been heard of the worker since.
      await em
        .fork()
        .execute('delete from worker_state where id = ?', [id])
        .catch(() => undefined);
    },
  };
}

async function saySo(em: EntityManager, id: string, health: WorkHealth): Promise<void> {
  const { lastFinishedAt, lastFinished, failing } = health.now();
  const fork = em.fork();
  await fork.execute(
    `insert into worker_state (id, started_at, seen_at, last_finished_at, last_finished, failing)
     select :id::uuid, now(), now(), :lastFinishedAt::timestamptz, :lastFinished::text, array(select json_array_elements_text(:failing::json))
     on conflict (id) do update set seen_at = excluded.seen_at, last_finished_at = excluded.last_finished_at,
       last_finished = excluded.last_finished, failing = excluded.failing`,
    { id, lastFinishedAt, lastFinished, failing: JSON.stringify(failing) },
  );
  await fork.execute(`delete from worker_state where seen_at < now() - interval '${FORGOTTEN_AFTER}'`);
}
