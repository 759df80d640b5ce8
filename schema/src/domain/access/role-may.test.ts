import { describe, expect, it } from '@jest/globals';
import { roleMay } from './role-may.js';

describe('a role', () => {
  it('may what the matrix grants it, be it only for what the person is responsible for', () => {
    expect([roleMay('MANAGER', 'write', 'PLAN'), roleMay('COORDINATOR', 'write', 'PLAN')]).toEqual([true, true]);
  });

  it('may nothing else', () => {
    expect([roleMay('BOARD', 'write', 'PLAN'), roleMay('COORDINATOR', 'read', 'AGREEMENTS')]).toEqual([false, false]);
    expect(roleMay('FUNDER', 'read', 'PLAN')).toBe(false);
  });
});
