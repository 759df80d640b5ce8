import { describe, expect, it } from '@jest/globals';
import type { Ruling } from '../ruling.js';
import { halfYear } from '../time/half-year.js';
import { plainDate } from '../time/plain-date.js';
import {
  canAdopt,
  canCorrect,
  canPrepare,
  canReturn,
  canSubmit,
  canWriteAccount,
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  locksHalfYear,
} from './follow-up.js';

const h1 = halfYear('2026-H1');
const lastDay = plainDate('2026-06-30');
const dayAfterEnd = plainDate('2026-07-01');
const code = (ruling: Ruling<unknown, string>) => (ruling.ok ? 'OK' : ruling.refusals[0]?.code);

const acts: Record<string, { from: FollowUpStatus[]; attempt: (status: FollowUpStatus) => Ruling<unknown, string> }> = {
  prepare: {
    from: ['COMPUTING', 'DRAFT'],
    attempt: (status) => canPrepare({ status, halfYear: h1, today: dayAfterEnd, firstDay: null }),
  },
  'write the account': { from: ['DRAFT'], attempt: (status) => canWriteAccount({ status }) },
  submit: { from: ['DRAFT'], attempt: (status) => canSubmit({ status, halfYear: h1, today: dayAfterEnd }) },
  return: { from: ['SUBMITTED'], attempt: (status) => canReturn({ status, reason: 'Siffran stämmer inte' }) },
  adopt: { from: ['SUBMITTED'], attempt: (status) => canAdopt({ status, submittedBy: 'a', adopter: 'b' }) },
  correct: { from: ['ADOPTED'], attempt: (status) => canCorrect({ status, reason: 'En siffra var fel' }) },
};

describe('the life of a follow-up', () => {
  it.each(Object.keys(acts))('lets one %s from its own states only', (name) => {
    const act = acts[name];
    const allowed = FOLLOW_UP_STATUSES.filter((status) => act?.attempt(status).ok);
    const refused = FOLLOW_UP_STATUSES.filter((status) => !allowed.includes(status));
    expect(allowed).toEqual(act?.from);
    for (const status of refused) expect(code(act?.attempt(status) ?? { ok: true, value: null })).toBe('WRONG_STATE');
  });

  it('waits for the last day to be over before it is submitted', () => {
    expect(code(canSubmit({ status: 'DRAFT', halfYear: h1, today: lastDay }))).toBe('HALF_YEAR_NOT_ENDED');
    expect(code(canSubmit({ status: 'DRAFT', halfYear: h1, today: dayAfterEnd }))).toBe('OK');
  });

  it('may be prepared from the first day on, also when there is none yet', () => {
    expect(code(canPrepare({ status: null, halfYear: h1, today: plainDate('2026-01-01'), firstDay: null }))).toBe('OK');
    expect(code(canPrepare({ status: null, halfYear: h1, today: plainDate('2025-12-31'), firstDay: null }))).toBe(
      'HALF_YEAR_NOT_STARTED',
    );
  });

  it('is of no half-year that ended before the first plan began, nor of one more than twenty years back', () => {
    const prepare = (half: string, firstDay: string | null) =>
      code(
        canPrepare({
          status: null,
          halfYear: halfYear(half),
          today: plainDate('2026-11-30'),
          firstDay: firstDay === null ? null : plainDate(firstDay),
        }),
      );
    expect(prepare('2025-H1', '2025-01-01')).toBe('OK');
    expect(prepare('2024-H2', '2025-01-01')).toBe('TOO_EARLY');
    expect(prepare('2024-H2', '2024-09-01')).toBe('OK');
    expect(prepare('2007-H1', null)).toBe('OK');
    expect(prepare('2006-H2', null)).toBe('TOO_EARLY');
  });

  it('is adopted by somebody else than who submitted it', () => {
    expect(code(canAdopt({ status: 'SUBMITTED', submittedBy: 'a', adopter: 'a' }))).toBe('SAME_PERSON');
    expect(code(canAdopt({ status: 'SUBMITTED', submittedBy: null, adopter: 'a' }))).toBe('WRONG_STATE');
  });

  it('is returned and corrected only with a reason', () => {
    expect(code(canReturn({ status: 'SUBMITTED', reason: '  ' }))).toBe('REASON_REQUIRED');
    expect(code(canCorrect({ status: 'ADOPTED', reason: '' }))).toBe('REASON_REQUIRED');
  });
});

describe('a half-year', () => {
  it('is locked from submission on, also when adopted, and by nothing else', () => {
    const locking = FOLLOW_UP_STATUSES.filter((status) => locksHalfYear(status));
    expect(locking).toEqual(['SUBMITTED', 'ADOPTED']);
    expect([locksHalfYear(null), locksHalfYear(undefined)]).toEqual([false, false]);
  });
});
