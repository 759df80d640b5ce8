import { type Refusal, refuse } from '@jourplan/schema/domain/ruling.js';
import { wholeKronorOf } from '../../graphql/kronor.js';

const MOST_KRONOR = 1_000_000_000;

/** Amounts of agreements are whole kronor and never negative; they come in as öre. */
export function refusalsOfAmount(ore: number, field: string): Refusal<'NOT_WHOLE_KRONOR' | 'AMOUNT_OUT_OF_RANGE'>[] {
  const kronor = wholeKronorOf(ore);
  if (kronor === null) return refuse('NOT_WHOLE_KRONOR', field).refusals;
  return kronor < 0 || kronor > MOST_KRONOR ? refuse('AMOUNT_OUT_OF_RANGE', field).refusals : [];
}
