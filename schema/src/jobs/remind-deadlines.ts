import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Look at every organisation's year wheel and note the deadlines that have come within 90, 30 and 7 days. */
export const remindDeadlines = {
  name: 'remind-deadlines',
  kind: 'SCHEDULED',
  payload,
  jobId: () => 'remind-deadlines',
} as const satisfies JobContract<z.infer<typeof payload>>;
