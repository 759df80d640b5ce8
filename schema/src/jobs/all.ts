import { computeFollowUp } from './compute-follow-up.js';
import { drainMarks } from './drain-marks.js';
import { openFollowUps } from './open-follow-ups.js';
import { proveFigures } from './prove-figures.js';
import { remindDeadlines } from './remind-deadlines.js';
import { removeExpired } from './remove-expired.js';
import { revisitStandings } from './revisit-standings.js';
import { sealEvents } from './seal-events.js';

/** Every job there is. The worker refuses to start unless each has exactly one handler. */
export const jobContracts = [
  drainMarks,
  computeFollowUp,
  revisitStandings,
  proveFigures,
  openFollowUps,
  remindDeadlines,
  sealEvents,
  removeExpired,
] as const;

export type JobName = (typeof jobContracts)[number]['name'];
