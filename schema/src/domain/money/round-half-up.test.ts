import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp } from './round-half-up.js';

describe('rounding half up', () => {
  it.each([
    [0, 2, 0],
    [1, 2, 1],
    [3, 2, 2],
    [1, 3, 0],
    [2, 3, 1],
    [-1, 2, 0],
    [-3, 2, -1],
    [-2, 3, -1],
    [-4, 3, -1],
  ])('makes %d / %d into %d', (numerator, denominator, whole) => {
    expect(roundHalfUp({ numerator, denominator })).toBe(whole);
  });

  it('is never further than a half away, and the upper one at a half', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 20_000 }), (numerator, denominator) => {
        const off = 2 * (roundHalfUp({ numerator, denominator }) * denominator - numerator);
        expect(off > -denominator && off <= denominator).toBe(true);
      }),
    );
  });

  it('refuses what cannot be divided exactly', () => {
    expect(() => roundHalfUp({ numerator: 0.5, denominator: 2 })).toThrow(RangeError);
    expect(() => roundHalfUp({ numerator: Number.MAX_SAFE_INTEGER, denominator: 2 })).toThrow(RangeError);
    expect(() => roundHalfUp({ numerator: 1, denominator: 0 })).toThrow(RangeError);
  });
});
