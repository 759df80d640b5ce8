import { describe, expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { fromAddress, halfYearChoices, stepsBefore, toAddress } from './half-year-address.js';

describe('half-years in addresses', () => {
  it('are written in lower case and read in either', () => {
    expect(toAddress(halfYear('2026-H2'))).toBe('2026-h2');
    expect(fromAddress('2026-h2')).toBe('2026-H2');
    expect(fromAddress('2026-H1')).toBe('2026-H1');
  });

  it('are null when they name no half-year', () => {
    for (const text of ['', '2026', '2026-h3', '2026-h1x', 'senaste']) expect(fromAddress(text)).toBeNull();
  });
});

describe('the choices of the period switch', () => {
  it('go three years back, newest first', () => {
    expect(halfYearChoices(halfYear('2026-H2'), halfYear('2026-H1'))).toEqual([
      '2026-H2',
      '2026-H1',
      '2025-H2',
      '2025-H1',
      '2024-H2',
      '2024-H1',
    ]);
  });

  it('keep the one being looked at, in its place', () => {
    expect(halfYearChoices(halfYear('2026-H2'), halfYear('2027-H1'))[0]).toBe('2027-H1');
    expect(halfYearChoices(halfYear('2026-H2'), halfYear('2020-H1')).at(-1)).toBe('2020-H1');
  });
});

it('counts steps back over the turn of the year', () => {
  expect(stepsBefore(halfYear('2026-H1'), 3)).toBe('2024-H2');
});
