import type { WorkQueue } from './queue.js';
import type { Wake } from './work-context.js';

export function wakeThrough(queue: WorkQueue): Wake {
  return (contract, payload) => queue.add(contract, contract.jobId(payload), contract.payload.parse(payload));
}
