import { AsyncLocalStorage } from 'node:async_hooks';

const asking = new AsyncLocalStorage<AbortSignal>();

/** Runs `work` for somebody who may leave: once `gone` is aborted, nothing of it gets a database connection any more. */
export function onBehalfOf<T>(gone: AbortSignal, work: () => T): T {
  return asking.run(gone, work);
}

/** Whether, and when, the one for whom the current work is done has left; undefined for work that nobody waits for. */
export function askerGone(): AbortSignal | undefined {
  return asking.getStore();
}
