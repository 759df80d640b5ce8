import { describe, expect, it } from '@jest/globals';
import { refuse, refuseAll, succeed } from './ruling.js';

describe('ruling', () => {
  it('carries the value when in order', () => {
    expect(succeed(7)).toEqual({ ok: true, value: 7 });
  });

  it('names code and field when refused, and params only when there are some', () => {
    expect(refuse('TOO_LONG', 'account', { max: 4000 })).toEqual({
      ok: false,
      refusals: [{ code: 'TOO_LONG', field: 'account', params: { max: 4000 } }],
    });
    expect(Object.keys(refuse('BAD', 'x').refusals[0] ?? {})).toEqual(['code', 'field']);
  });

  it('tells every reason at once, and never none', () => {
    const refusals = [...refuse('A', 'x').refusals, ...refuse('B', 'y').refusals];
    expect(refuseAll(refusals)).toEqual({ ok: false, refusals });
    expect(() => refuseAll([])).toThrow(RangeError);
  });
});
