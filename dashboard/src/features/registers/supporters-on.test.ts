import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Supporter } from './register-kinds.js';
import { inRegisterOrder, isActiveOn, isTrainedOn } from './supporters-on.js';

const today = plainDate('2026-11-22');

function aSupporter(change: Partial<Supporter> = {}): Supporter {
  return {
    id: 's',
    code: 'S-1',
    general: true,
    court: false,
    activeFrom: plainDate('2025-01-01'),
    activeTo: null,
    basicTrainingPassedOn: null,
    lastFurtherTrainingOn: null,
    version: 1,
    ...change,
  };
}

describe('a supporter', () => {
  it('is active on both ends of the span', () => {
    expect(isActiveOn(aSupporter({ activeFrom: today, activeTo: today }), today)).toBe(true);
    expect(isActiveOn(aSupporter({ activeTo: plainDate('2026-11-21') }), today)).toBe(false);
    expect(isActiveOn(aSupporter({ activeFrom: plainDate('2026-11-23') }), today)).toBe(false);
  });

  it('is trained from the day the training was passed', () => {
    expect(isTrainedOn(aSupporter({ basicTrainingPassedOn: today }), today)).toBe(true);
    expect(isTrainedOn(aSupporter({ basicTrainingPassedOn: plainDate('2026-11-23') }), today)).toBe(false);
    expect(isTrainedOn(aSupporter(), today)).toBe(false);
  });
});

it('the active ones stand first', () => {
  const gone = aSupporter({ code: 'A', activeTo: plainDate('2026-01-01') });
  const order = inRegisterOrder([gone, aSupporter({ code: 'C' }), aSupporter({ code: 'B' })], today);
  expect(order.map(({ code }) => code)).toEqual(['B', 'C', 'A']);
});
