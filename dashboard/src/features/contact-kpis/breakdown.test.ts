import { expect, it } from '@jest/globals';
import { dimensionBehind, dimensionOf, largestOf, rowsOf } from './breakdown.js';

const cell = (section: 'GENERAL' | 'COURT', value: string, casesReceived: number) => ({
  section,
  value,
  label: value,
  casesReceived,
  attempts: 0,
  conversations: 0,
});

it('reads the dimension from the address, and age from an address it does not know', () => {
  expect(dimensionBehind(dimensionOf('omstandigheter'))).toBe('SPECIAL_CIRCUMSTANCE');
  expect(dimensionOf('constructor')).toBe('alder');
  expect(dimensionOf(undefined)).toBe('alder');
});

it('keeps sections apart, the largest first and unknown last', () => {
  const cells = [
    cell('GENERAL', 'UNKNOWN', 9),
    cell('GENERAL', 'FRAUD', 2),
    cell('COURT', 'VIOLENCE', 8),
    cell('GENERAL', 'VIOLENCE', 5),
  ];
  expect(rowsOf(cells, 'GENERAL', 'CRIME_CATEGORY').map(({ value }) => value)).toEqual(['VIOLENCE', 'FRAUD', 'UNKNOWN']);
});

it('keeps ages in their own order', () => {
  const cells = [cell('COURT', 'AGE_0_14', 1), cell('COURT', 'AGE_15_17', 7)];
  expect(rowsOf(cells, 'COURT', 'AGE_BAND').map(({ value }) => value)).toEqual(['AGE_0_14', 'AGE_15_17']);
});

it('names no largest where there is nothing', () => {
  expect(largestOf([])).toBeNull();
  expect(largestOf([cell('COURT', 'FRAUD', 0)])).toBeNull();
});
