import { isMainThread, Worker, workerData } from 'node:worker_threads';

const LOOK_EVERY_MILLIS = 50;

/**
 * Ends this process once it has used so many seconds of the processor, however long it has waited for them. A thread of
 * its own looks, since one that spins hears no timer; it works alike on every system that Node does.
 */
export function limitCpu(seconds: number): void {
  new Worker(new URL(import.meta.url), { workerData: { cpuSeconds: seconds }, execArgv: [] }).unref();
}

function watch(microseconds: number): void {
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system > microseconds) process.kill(process.pid, 'SIGKILL');
  }, LOOK_EVERY_MILLIS);
}

if (!isMainThread && typeof workerData?.cpuSeconds === 'number') watch(workerData.cpuSeconds * 1_000_000);
