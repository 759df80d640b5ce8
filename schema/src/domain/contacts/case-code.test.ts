import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseCodeFromBytes, parseCaseCode, readsAsPowerOfTen } from './case-code.js';

describe('a generated case code', () => {
  it('is a valid code that begins with a letter and a digit, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (bytes) => {
        const code = caseCodeFromBytes(bytes);
        expect(code).toMatch(/^[A-HJKMNP-TV-Z]\d[0-9A-HJKMNP-TV-Z]{6}$/);
        expect(parseCaseCode(code)).toEqual({ ok: true, value: code });
        expect(Number.isNaN(Number(code))).toBe(true);
      }),
    );
  });

  it('reaches every character in every place about equally often', () => {
    const places = Array.from({ length: 8 }, () => new Map<string, number>());
    for (let seed = 0; seed < 32_000; seed += 1) {
      // Spread over all eight bytes, the same in every run.
      const bytes = Uint8Array.from({ length: 8 }, (_, index) => Math.imul(seed + 1, 0x9e3779b1 + index * 0x85ebca6b) >>> 13);
      [...caseCodeFromBytes(bytes)].forEach((character, place) => {
        places[place]?.set(character, (places[place]?.get(character) ?? 0) + 1);
      });
    }
    expect(places.map((counts) => counts.size)).toEqual([22, 10, 32, 32, 32, 32, 32, 32]);
    for (const counts of places) {
      const even = 32_000 / counts.size;
      for (const count of counts.values()) expect(Math.abs(count - even)).toBeLessThan(even / 2);
    }
  });

  it('needs eight bytes', () => {
    expect(() => caseCodeFromBytes(new Uint8Array(7))).toThrow(RangeError);
  });
});

describe('a case code', () => {
  it.each(['A1', '2026-0001', `${'a'.repeat(31)}1`, '1', '12345678', 'T220'])('keeps %s as given', (code) => {
    expect(parseCaseCode(code)).toEqual({ ok: true, value: code });
  });

  it.each(['', `${'a'.repeat(32)}1`, 'å1', 'A 1', 'A_1', 'A1\n', '１'])('refuses %p', (code) => {
    const ruling = parseCaseCode(code);
    expect(ruling.ok ? null : ruling.refusals).toEqual([{ code: 'BAD_CASE_CODE', field: 'caseCode' }]);
  });

  it.each(['A', 'AnnaSvensson', 'anna-b', '-'])('refuses %s, which holds no digit and could be a name', (code) => {
    const ruling = parseCaseCode(code);
    expect(ruling.ok ? null : ruling.refusals).toEqual([{ code: 'BAD_CASE_CODE', field: 'caseCode' }]);
  });

  it.each(['811218-9876', 'x198112189876', '20000101-T220', '998112189876'])('refuses %s, which could be a person', (code) => {
    const ruling = parseCaseCode(code);
    expect(ruling.ok ? null : ruling.refusals).toEqual([{ code: 'LOOKS_LIKE_PERSON_NUMBER', field: 'caseCode' }]);
  });
});

describe('a code that a spreadsheet took for a number', () => {
  it.each(['1E5', '1E+05', '1,00E+05', '12.5e10'])('is %s', (code) => {
    expect(readsAsPowerOfTen(code)).toBe(true);
  });

  it.each(['E1', '1E', 'A1E5', '15', '1E5A'])('is not %s', (code) => {
    expect(readsAsPowerOfTen(code)).toBe(false);
  });
});
