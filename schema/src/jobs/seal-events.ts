import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Chain the audit events that have been committed since last time. */
export const sealEvents = {
  name: 'seal-events',
  kind: 'WAKE_UP',
  payload,
  jobId: () => 'seal-events',
} as const satisfies JobContract<z.infer<typeof payload>>;
