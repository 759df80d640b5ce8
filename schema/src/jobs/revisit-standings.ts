import { z } from 'zod';
import type { JobContract } from './job-contract.js';

const payload = z.strictObject({});

/** Wake every organisation whose figures are of an earlier day: pending cases may have turned. */
export const revisitStandings = {
  name: 'revisit-standings',
  kind: 'SCHEDULED',
  payload,
  jobId: () => 'revisit-standings',
} as const satisfies JobContract<z.infer<typeof payload>>;
