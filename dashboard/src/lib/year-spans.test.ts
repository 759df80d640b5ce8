import { expect, it } from '@jest/globals';
import { yearSpans } from './year-spans.js';

it('joins years in a row', () => {
  expect([[], [2026], [2025, 2026, 2027], [2025, 2027]].map(yearSpans)).toEqual(['', '2026', '2025–2027', '2025, 2027']);
});
