import { describe, expect, it } from '@jest/globals';
import { checkReason } from './reason.js';

describe('a reason', () => {
  it('is needed, and spaces are none', () => {
    const codes = [undefined, null, '', ' \n '].map((reason) => {
      const checked = checkReason(reason);
      return checked.ok ? 'ok' : `${checked.refusals[0]?.code} ${checked.refusals[0]?.field}`;
    });
    expect(codes).toEqual(Array(4).fill('REASON_REQUIRED reason'));
    expect(checkReason(' x ')).toEqual({ ok: true, value: ' x ' });
  });
});
