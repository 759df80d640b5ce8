import { type Refusal, refuse } from './ruling.js';
import { looksLikePersonNumber } from './swedish-numbers.js';

export type FreeTextRefusal = 'TEXT_TOO_LONG' | 'LOOKS_LIKE_PERSON_NUMBER';

/** What is wrong with a text that a person wrote; `maxLength` in characters, not in code units. */
export function refusalsOfText(text: string, field: string, maxLength: number): Refusal<FreeTextRefusal>[] {
  const refusals: Refusal<FreeTextRefusal>[] = [];
  const length = [...text].length;
  if (length > maxLength) refusals.push(...refuse('TEXT_TOO_LONG', field, { length, maxLength }).refusals);
  if (looksLikePersonNumber(text)) refusals.push(...refuse('LOOKS_LIKE_PERSON_NUMBER', field).refusals);
  return refusals;
}
