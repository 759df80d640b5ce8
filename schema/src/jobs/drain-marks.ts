import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({ organisationId: z.uuid() });

/** Changes wait to be counted: bring the organisation's standings and figures up to date. */
export const drainMarks = {
  name: 'drain-marks',
  kind: 'WAKE_UP',
  payload,
  jobId: ({ organisationId }) => `drain-marks.${organisationId}`,
} as const satisfies JobContract<z.infer<typeof payload>>;
