import { describe, expect, it } from '@jest/globals';
import { plainDate } from './plain-date.js';
import { withinReach } from './reach-back.js';

const today = plainDate('2026-11-30');

describe('how far back something may begin', () => {
  it('is twenty years to the day', () => {
    expect(withinReach(plainDate('2006-11-30'), today, 'from')).toEqual({ ok: true, value: '2006-11-30' });
    expect(withinReach(plainDate('2006-11-29'), today, 'from')).toEqual({
      ok: false,
      refusals: [{ code: 'TOO_EARLY', field: 'from', params: { earliest: '2006-11-30' } }],
    });
  });

  it('ends on 28 February where the year has no 29th', () => {
    expect(withinReach(plainDate('2008-02-29'), plainDate('2028-02-29'), 'from').ok).toBe(true);
    expect(withinReach(plainDate('2009-02-28'), plainDate('2029-02-28'), 'from').ok).toBe(true);
  });
});
