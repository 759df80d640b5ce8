import { describe, expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { countPairs, shareDirection, volumeFinding } from './trend-findings.js';

const H2 = halfYear('2026-H2');
const COUNTS = [
  { halfYear: halfYear('2025-H2'), count: 310 },
  { halfYear: halfYear('2026-H1'), count: 334 },
  { halfYear: H2, count: 241 },
];

describe('findings of volumes', () => {
  it('never call a running half-year less than a whole one', () => {
    expect(volumeFinding(COUNTS, H2, plainDate('2026-12-31')).direction).toBe('running');
    expect(volumeFinding(COUNTS, H2, plainDate('2027-01-01')).direction).toBe('fewer');
  });

  it('stand alone without a year before', () => {
    expect(volumeFinding(COUNTS.slice(1), H2, plainDate('2027-01-01')).direction).toBe('alone');
  });

  it('pair each half-year with the same one the year before', () => {
    expect(countPairs(COUNTS, H2)).toEqual([
      { halfYear: '2026-H1', current: 334, previous: 0 },
      { halfYear: '2026-H2', current: 241, previous: 310 },
    ]);
  });
});

describe('the direction of a share', () => {
  it('is level within one percentage point', () => {
    expect(shareDirection(0.8, 0.809)).toBe('level');
    expect(shareDirection(0.81, 0.8)).toBe('up');
    expect(shareDirection(0.79, 0.8)).toBe('down');
  });

  it('is unknown where nothing was due', () => {
    expect(shareDirection(null, 0.8)).toBeNull();
    expect(shareDirection(0.8, null)).toBeNull();
  });
});
