import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({ committed: z.enum(['RECENTLY', 'EVER']) });

/** Chain the audit events that have been committed since last time; RECENTLY looks at those of the last hour only. */
export const sealEvents = {
  name: 'seal-events',
  kind: 'WAKE_UP',
  payload,
  jobId: ({ committed }) => `seal-events.${committed}`,
} as const satisfies JobContract<z.infer<typeof payload>>;
