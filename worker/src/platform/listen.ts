import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseClient, newClient } from '@jourplan/schema/persistence/pool.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { errorCodeOf } from './error-code.js';

const CHANNEL = 'jourplan_work';
const LISTEN_AGAIN_AFTER_MS = 1_000;

export type Listening = { stop(): Promise<void> };

/**
 * Calls `onWork` with the name of the table in which work has been committed. Holds a direct connection of its own, and
 * opens a new one when it is lost; `onListening` is called each time, since what was said in between was not heard.
 */
export function listenForWork(url: string, log: Log, on: { work: (table: string) => void; listening: () => void }): Listening {
  const stopping = new AbortController();
  let client: DatabaseClient | undefined;

  const listenOnce = async () => {
    const current = newClient(url, 'jourplan-worker-listen');
    client = current;
    const lost = new Promise<void>((resolve) => {
      current.on('error', () => resolve());
      current.on('end', () => resolve());
    });
    current.on('notification', ({ payload }) => on.work(payload ?? ''));
    await current.connect();
    await current.query(`listen ${CHANNEL}`);
    on.listening();
    await lost;
  };

  const listen = async () => {
    while (!stopping.signal.aborted) {
      const error = await listenOnce().then(
        () => null,
        (reason: unknown) => reason,
      );
      if (stopping.signal.aborted) return;
      log.warn('the connection that listens for work was lost', error === null ? {} : { errorCode: errorCodeOf(error) });
      await client?.end().catch(() => undefined);
      await sleep(LISTEN_AGAIN_AFTER_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const listening = listen();
  return {
    async stop() {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await listening;
    },
  };
}
