import { wholeKronorOf } from '@jourplan/schema/domain/money/kronor.js';
import { type Refusal, refuse } from '@jourplan/schema/domain/ruling.js';

export const MOST_KRONOR = 1_000_000_000;

/** Amounts are whole kronor, and not negative unless they may be; they come in as öre. */
export function refusalsOfKronor(
  ore: number,
  field: string,
  { least = 0 }: { least?: number } = {},
): Refusal<'NOT_WHOLE_KRONOR' | 'AMOUNT_OUT_OF_RANGE'>[] {
  const kronor = wholeKronorOf(ore);
  if (kronor === null) return refuse('NOT_WHOLE_KRONOR', field).refusals;
  return kronor < least || kronor > MOST_KRONOR ? refuse('AMOUNT_OUT_OF_RANGE', field).refusals : [];
}
