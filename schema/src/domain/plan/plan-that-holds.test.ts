import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../time/plain-date.js';
import { planThatHolds } from './plan-that-holds.js';

const plan = (id: string, adoptedOn: string, firstYear: number, lastYear: number) => ({
  id,
  adoptedOn: plainDate(adoptedOn),
  years: { firstYear, lastYear },
});

describe('the plan that holds for a year', () => {
  const first = plan('a', '2024-11-27', 2025, 2027);
  const revised = plan('b', '2026-03-10', 2026, 2027);

  it('is the one adopted on the latest day, in the years that it covers, both ends inclusive', () => {
    const held = [2024, 2025, 2026, 2027, 2028].map((year) => planThatHolds([revised, first], year)?.id ?? null);
    expect(held).toEqual([null, 'a', 'b', 'b', null]);
    expect(planThatHolds([first, revised], 2026)?.id).toBe('b');
  });

  it('is one and the same where two were adopted on one day, whatever order they come in', () => {
    const sameDay = plan('c', '2026-03-10', 2026, 2026);
    expect(planThatHolds([sameDay, revised, first], 2026)?.id).toBe('c');
    expect(planThatHolds([first, revised, sameDay], 2026)?.id).toBe('c');
  });
});
