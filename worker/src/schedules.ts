import type { JobContract, JobPayload } from '@jourplan/schema/jobs/job-contract.js';
import { openFollowUps } from '@jourplan/schema/jobs/open-follow-ups.js';
import { proveFigures } from '@jourplan/schema/jobs/prove-figures.js';
import { remindDeadlines } from '@jourplan/schema/jobs/remind-deadlines.js';
import { removeExpired } from '@jourplan/schema/jobs/remove-expired.js';
import { revisitStandings } from '@jourplan/schema/jobs/revisit-standings.js';
import { sealEvents } from '@jourplan/schema/jobs/seal-events.js';
import type { Queue } from 'bullmq';
import { answerOf, jobOptions } from './platform/queue.js';

const TIME_ZONE = 'Europe/Stockholm';

/** When the clock asks for what: minute, hour, day, month, weekday, in Swedish time. No time lies between 02:00 and 03:00, which some days skip or repeat. */
export const schedules: readonly { contract: Pick<JobContract, 'name'>; payload: JobPayload; pattern: string }[] = [
  { contract: revisitStandings, payload: {}, pattern: '1 0 * * *' },
  { contract: openFollowUps, payload: {}, pattern: '5 0 1 1,7 *' },
  { contract: remindDeadlines, payload: {}, pattern: '10 0 * * *' },
  { contract: proveFigures, payload: {}, pattern: '15 3 * * *' },
  { contract: sealEvents, payload: { committed: 'EVER' }, pattern: '30 3 * * *' },
  { contract: removeExpired, payload: {}, pattern: '45 3 * * *' },
];

/** Puts those schedules on the queue that it does not have: it is new, or was wiped. */
export async function restoreSchedules(queue: Queue): Promise<void> {
  for (const { contract, payload, pattern } of schedules) {
    const known = await answerOf(queue.getJobScheduler(contract.name));
    if (known?.pattern === pattern && known.tz === TIME_ZONE) continue;
    await answerOf(
      queue.upsertJobScheduler(
        contract.name,
        { pattern, tz: TIME_ZONE },
        { name: contract.name, data: payload, opts: jobOptions },
      ),
    );
  }
}
