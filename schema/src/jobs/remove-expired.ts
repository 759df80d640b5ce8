import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Delete request records past their 30 days, and sessions, invitations and delays that are over. */
export const removeExpired = {
  name: 'remove-expired',
  kind: 'SCHEDULED',
  payload,
  jobId: () => 'remove-expired',
} as const satisfies JobContract<z.infer<typeof payload>>;
