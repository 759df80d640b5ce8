import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { nearDayOf } from './near-day.js';

describe('a day near today', () => {
  const today = plainDate('2026-12-31');

  it('has a word of its own, over the turn of the year too', () => {
    expect(nearDayOf(today, today)).toBe('TODAY');
    expect(nearDayOf(plainDate('2027-01-01'), today)).toBe('TOMORROW');
    expect(nearDayOf(plainDate('2026-12-30'), today)).toBe('YESTERDAY');
  });

  it('is a date two days away', () => {
    expect(nearDayOf(plainDate('2027-01-02'), today)).toBeNull();
    expect(nearDayOf(plainDate('2026-12-29'), today)).toBeNull();
  });
});
