import type { JobContract, JobPayload } from '@jourplan/schema/jobs/job-contract.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Anchors } from './anchors.js';

/** Adds a wake-up to the queue unless the same one waits or runs already. */
export type Wake = <Payload extends JobPayload>(contract: JobContract<Payload>, payload: Payload) => Promise<void>;

/** What a handler works with. */
export type WorkContext = {
  em: EntityManager;
  clock: Clock;
  log: Log;
  wake: Wake;
  /** Null when nobody said where to keep them. */
  anchors: Anchors | null;
};

/** What the handler of a discrete job works with: its transaction commits together with the note that it happened. */
export type EffectScope = { tx: EntityManager; organisationId: string; clock: Clock; log: Log };
