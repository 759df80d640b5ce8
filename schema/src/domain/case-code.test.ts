import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseCodeFromBytes, parseCaseCode } from './case-code.js';

describe('a generated case code', () => {
  it('is eight characters that are a valid code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (bytes) => {
        const code = caseCodeFromBytes(bytes);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(parseCaseCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('reaches every character of the alphabet equally often', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const first = caseCodeFromBytes(Uint8Array.of(byte, 0, 0, 0, 0, 0, 0, 0)).charAt(0);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });

  it('needs eight bytes', () => {
    expect(() => caseCodeFromBytes(new Uint8Array(7))).toThrow(RangeError);
  });
});
