import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import {
  changeInPercent,
  formatDate,
  formatDayOf,
  formatNumber,
  formatShare,
  formatTimeOf,
  shortHash,
  wholePercent,
} from './format.js';

describe('numbers', () => {
  it('separates thousands with a hard space and uses a minus sign', () => {
    expect(formatNumber('sv', -12345)).toBe('\u221212\u00a0345');
    expect(formatNumber('en', 12345)).toBe('12,345');
    expect(formatNumber('sv', 2.5, 1)).toBe('2,5');
  });

  it('says all and none only when it is all and none', () => {
    expect([0, 0.001, 0.004, 0.5, 0.994, 0.996, 1].map(wholePercent)).toEqual([0, 1, 1, 50, 99, 99, 100]);
    expect(formatShare('sv', 0.996)).toBe('99\u00a0%');
    expect(formatShare('en', 1)).toBe('100%');
  });

  it('compares with nothing only by saying nothing', () => {
    expect(changeInPercent(12, 10)).toBe(20);
    expect(changeInPercent(5, 10)).toBe(-50);
    expect(changeInPercent(5, 0)).toBeNull();
  });
});

describe('days and times', () => {
  it('writes a local date without moving it, its day and month on one line', () => {
    expect(formatDate('sv', plainDate('2026-01-01'))).toBe('1\u00a0januari 2026');
    expect(formatDate('en', plainDate('2026-12-31'))).toBe('31\u00a0December 2026');
  });

  it('reads instants in Swedish time, also over midnight and daylight saving', () => {
    expect(formatDayOf('sv', '2026-06-30T22:30:00Z')).toBe('1\u00a0juli 2026');
    expect(formatTimeOf('sv', '2026-11-22T13:32:00Z')).toBe('14.32');
    expect(formatTimeOf('en', '2026-07-22T13:32:00Z')).toBe('15:32');
  });
});

it('shortens a hash for comparing by eye', () => {
  expect(shortHash('9f3c11aa02bb77')).toBe('9f3c 11aa 02bb');
});
