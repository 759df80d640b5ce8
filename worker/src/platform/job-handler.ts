import type { JobContract, JobPayload } from '@jourplan/schema/jobs/job-contract.js';
import type { LimitsName } from '@jourplan/schema/persistence/limits.js';
import type { IsolationLevel } from '@mikro-orm/postgresql';
import type { EffectScope, WorkContext } from './work-context.js';

/** Runs when woken; running it again does no harm. */
export type WakeUpHandler = {
  contract: JobContract;
  run(context: WorkContext, payload: unknown): Promise<void>;
};

/** Writes the one effect of an outbox row, in the transaction it is given. */
export type EffectHandler = {
  contract: JobContract;
  isolationLevel?: IsolationLevel;
  /** How long its transaction may take, where that is not what is usual for a job. */
  limits?: LimitsName;
  apply(scope: EffectScope, payload: unknown): Promise<void>;
};

export type JobHandler = WakeUpHandler | EffectHandler;

type WakeUpContract<Payload extends JobPayload> = JobContract<Payload> & { kind: 'WAKE_UP' | 'SCHEDULED' };
type DiscreteContract<Payload extends JobPayload> = JobContract<Payload> & { kind: 'DISCRETE' };

export function handle<Payload extends JobPayload>(
  contract: WakeUpContract<Payload>,
  run: (context: WorkContext, payload: Payload) => Promise<void>,
): WakeUpHandler {
  return { contract: erased(contract), run: (context, payload) => run(context, contract.payload.parse(payload)) };
}

export function handleOnce<Payload extends JobPayload>(
  contract: DiscreteContract<Payload>,
  apply: (scope: EffectScope, payload: Payload) => Promise<void>,
  options: Pick<EffectHandler, 'isolationLevel' | 'limits'> = {},
): EffectHandler {
  return { contract: erased(contract), apply: (scope, payload) => apply(scope, contract.payload.parse(payload)), ...options };
}

// A registry holds contracts of different payloads; each parses its own.
function erased<Payload extends JobPayload>({ name, kind, payload, jobId }: JobContract<Payload>): JobContract {
  return { name, kind, payload, jobId: (value) => jobId(payload.parse(value)) };
}
