import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITY_NAMES } from './municipalities.js';

describe('the municipalities of Sweden', () => {
  const codes = [...MUNICIPALITY_NAMES.keys()];

  it('are 290, each with a name of its own', () => {
    expect(MUNICIPALITY_NAMES.size).toBe(290);
    expect(new Set(MUNICIPALITY_NAMES.values()).size).toBe(290);
    expect([...MUNICIPALITY_NAMES.values()].every((name) => /^\p{Lu}[\p{L} -]+$/u.test(name))).toBe(true);
  });

  it('have four-digit codes in ascending order', () => {
    expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
    expect(codes).toEqual([...codes].sort());
  });

  it('lie in 21 counties, with as many in each as the county has', () => {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
    expect([...counts.values()]).toEqual([26, 8, 9, 13, 13, 8, 12, 1, 5, 33, 6, 49, 16, 12, 10, 15, 10, 7, 8, 15, 14]);
  });

  it('of Örebro county are the twelve of the plan', () => {
    expect(codes.filter((code) => code.startsWith('18')).map((code) => MUNICIPALITY_NAMES.get(code))).toEqual([
      'Lekeberg',
      'Laxå',
      'Hallsberg',
      'Degerfors',
      'Hällefors',
      'Ljusnarsberg',
      'Örebro',
      'Kumla',
      'Askersund',
      'Karlskoga',
      'Nora',
      'Lindesberg',
    ]);
  });
});
