import type { Agreement } from './shown-agreement.js';

export type Commitment = Agreement['commitments'][number];
export type MeasuredKpi = Agreement['kpis'][number];
