import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Recompute every figure from the raw rows, repair what differs and report it. */
export const proveFigures = {
  name: 'prove-figures',
  kind: 'SCHEDULED',
  payload,
  jobId: () => 'prove-figures',
} as const satisfies JobContract<z.infer<typeof payload>>;
