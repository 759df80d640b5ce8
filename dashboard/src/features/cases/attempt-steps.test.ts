import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { countedAttempts, ladderFacts, type PageAttempt, rungsOf } from './attempt-steps.js';

let count = 0;
function anAttempt(change: Partial<PageAttempt> = {}): PageAttempt {
  count += 1;
  return {
    id: `a${count}`,
    version: 1,
    channel: 'PHONE',
    occurredOn: plainDate('2026-11-10'),
    partOfDay: 'DAYTIME',
    reached: false,
    voidReason: null,
    ...change,
  };
}

describe('the attempts of a case', () => {
  const late = anAttempt({ occurredOn: plainDate('2026-11-12'), partOfDay: 'EVENING' });
  const early = anAttempt();
  const voided = anAttempt({ voidReason: 'DUPLICATE' });
  const text = anAttempt({ channel: 'SMS', partOfDay: 'EVENING' });

  it('count by date, without those that were voided', () => {
    expect(countedAttempts([late, voided, early])).toEqual([early, late]);
  });

  it('by phone are counted apart, with their evenings and the last day', () => {
    const receivedOn = plainDate('2026-11-09');
    expect(ladderFacts({ receivedOn, attempts: [late, early, voided, text] })).toEqual({
      byPhone: 2,
      evenings: 1,
      required: 3,
      lastDay: '2026-11-23',
    });
  });

  it('leave empty rungs only while more are asked for', () => {
    expect(rungsOf([early, text], 'NOT_YET_DUE')).toEqual([early, text, null, null]);
    expect(rungsOf([early], 'REACHED')).toEqual([early]);
    expect(rungsOf([early, early, early, early], 'NOT_MET')).toHaveLength(4);
  });
});
