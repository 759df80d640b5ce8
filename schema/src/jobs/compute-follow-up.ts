import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({ followUpId: z.uuid() });

/** Compute a follow-up that waits in COMPUTING, as of its own day, and make it a draft. */
export const computeFollowUp = {
  name: 'compute-follow-up',
  kind: 'DISCRETE',
  payload,
  jobId: ({ followUpId }) => `compute-follow-up.${followUpId}`,
} as const satisfies JobContract<z.infer<typeof payload>>;
