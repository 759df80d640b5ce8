import { refuse } from '@jourplan/schema/domain/ruling.js';
import type { CommandRefusal } from './command-scope.js';

/** A text that must say something; it has been through the door, so that one of blanks is empty. */
export function refusalsOfMissing(text: string, field: string): CommandRefusal[] {
  return text === '' ? refuse('REQUIRED' as const, field).refusals : [];
}
