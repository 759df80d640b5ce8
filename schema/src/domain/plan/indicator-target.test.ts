import { describe, expect, it } from '@jest/globals';
import { missesTarget } from './indicator-target.js';

describe('a target', () => {
  it.each([
    [99.99, 100, 'HIGHER', true],
    [100, 100, 'HIGHER', false],
    [100.01, 100, 'HIGHER', false],
    [100.01, 100, 'LOWER', true],
    [100, 100, 'LOWER', false],
    [0, 0, 'HIGHER', false],
    [5, null, 'HIGHER', false],
  ] as const)('with the value %s and the target %s (better: %s) is missed: %s', (value, target, better, missed) => {
    expect(missesTarget(value, { target, better })).toBe(missed);
  });
});
