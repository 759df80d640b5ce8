import { type FreeTextRefusal, refusalsOfText } from '@jourplan/schema/domain/free-text.js';
import { type Refusal, refuse } from '@jourplan/schema/domain/ruling.js';

export const MOST_OF_NAME = 200;
export const MOST_OF_READING = 500;
export const MOST_OF_STATEMENT = 1000;
export const MOST_OF_DIARY_NUMBER = 100;

/** What is wrong with a text that must say something. */
export function refusalsOfWords(text: string, field: string, maxLength: number): Refusal<FreeTextRefusal | 'REQUIRED'>[] {
  return text.trim() === '' ? refuse('REQUIRED', field).refusals : refusalsOfText(text, field, maxLength);
}
