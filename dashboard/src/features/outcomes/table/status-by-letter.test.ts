import { expect, it } from '@jest/globals';
import { statusByLetter } from './status-by-letter.js';

const SWEDISH = [
  ['COMPLETED', 'Klar'],
  ['IN_PROGRESS', 'Pågår'],
  ['DELAYED', 'Försenad'],
] as const;
const ENGLISH = [
  ['COMPLETED', 'Done'],
  ['DELAYED', 'Delayed'],
  ['CANCELLED', 'Dropped'],
] as const;

it('finds the status that begins with the letter, in either case', () => {
  expect(statusByLetter('f', null, SWEDISH)).toBe('DELAYED');
  expect(statusByLetter('K', 'DELAYED', SWEDISH)).toBe('COMPLETED');
});

it('goes on to the next one where several begin alike, and round', () => {
  expect(statusByLetter('d', null, ENGLISH)).toBe('COMPLETED');
  expect(statusByLetter('d', 'COMPLETED', ENGLISH)).toBe('DELAYED');
  expect(statusByLetter('d', 'CANCELLED', ENGLISH)).toBe('COMPLETED');
});

it('leaves other keys alone', () => {
  for (const key of ['s', 'Enter', ' ', 'ArrowDown', 'Tab']) expect(statusByLetter(key, null, SWEDISH)).toBeNull();
});
