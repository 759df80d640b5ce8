import { jobContracts } from '@jourplan/schema/jobs/all.js';
import type { JobContract } from '@jourplan/schema/jobs/job-contract.js';
import { drainMarksHandler } from './features/figures/drain-marks.js';
import { proveFiguresHandler } from './features/figures/prove-figures.js';
import { revisitStandingsHandler } from './features/figures/revisit-standings.js';
import { computeFollowUpHandler } from './features/follow-up/compute-follow-up.js';
import { openFollowUpsHandler } from './features/follow-up/open-follow-ups.js';
import { removeExpiredHandler } from './features/record/remove-expired.js';
import { sealEventsHandler } from './features/record/seal-events.js';
import { remindDeadlinesHandler } from './features/reminders/remind-deadlines.js';
import type { JobHandler } from './platform/job-handler.js';

export const jobHandlers: readonly JobHandler[] = [
  drainMarksHandler,
  revisitStandingsHandler,
  proveFiguresHandler,
  computeFollowUpHandler,
  openFollowUpsHandler,
  remindDeadlinesHandler,
  sealEventsHandler,
  removeExpiredHandler,
];

/** By name; throws unless every contract has exactly one handler and every handler a contract. */
export function registryOf(
  handlers: readonly JobHandler[] = jobHandlers,
  contracts: readonly Pick<JobContract, 'name'>[] = jobContracts,
): ReadonlyMap<string, JobHandler> {
  const problems = [
    ...contracts.map(({ name }) => name).filter((name) => handlers.filter(({ contract }) => contract.name === name).length !== 1),
    ...handlers.map(({ contract }) => contract.name).filter((name) => !contracts.some((contract) => contract.name === name)),
  ];
  if (problems.length > 0) throw new Error(`jobs that do not have exactly one contract and one handler: ${problems.join(', ')}`);
  return new Map(handlers.map((handler) => [handler.contract.name, handler]));
}
