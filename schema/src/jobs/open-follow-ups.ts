import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Open the follow-up of the half-year that has just ended, for every organisation with an adopted plan. */
export const openFollowUps = {
  name: 'open-follow-ups',
  kind: 'SCHEDULED',
  payload,
  jobId: () => 'open-follow-ups',
} as const satisfies JobContract<z.infer<typeof payload>>;
