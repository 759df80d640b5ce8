import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_MAX_LENGTH, checkOutcome, type OutcomeMoment } from './outcome-rules.js';
import { OUTCOME_STATUSES, type OutcomeStatus } from './plan.js';

const codes = (status: OutcomeStatus, account: string, moment: OutcomeMoment) => {
  const ruling = checkOutcome({ status, account }, moment);
  return ruling.ok ? [] : ruling.refusals.map((refusal) => refusal.code);
};

describe('an outcome', () => {
  it.each(OUTCOME_STATUSES)('that is %s needs an account at submission only when off plan', (status) => {
    const offPlan = status === 'DELAYED' || status === 'CANCELLED';
    expect(codes(status, ' \n', 'SUBMISSION')).toEqual(offPlan ? ['ACCOUNT_REQUIRED'] : []);
    expect(codes(status, '', 'AUTOSAVE')).toEqual([]);
    expect(codes(status, 'Lokalen blev klar först i maj.', 'SUBMISSION')).toEqual([]);
  });

  it('holds 4 000 characters and no more, an emoji counting as one', () => {
    expect(codes('COMPLETED', 'å'.repeat(ACCOUNT_MAX_LENGTH), 'AUTOSAVE')).toEqual([]);
    expect(codes('COMPLETED', '🙂'.repeat(ACCOUNT_MAX_LENGTH), 'AUTOSAVE')).toEqual([]);
    expect(codes('COMPLETED', 'å'.repeat(ACCOUNT_MAX_LENGTH + 1), 'AUTOSAVE')).toEqual(['TEXT_TOO_LONG']);
  });

  it('never keeps what looks like a person number, and never repeats it', () => {
    const ruling = checkOutcome({ status: 'COMPLETED', account: 'Gäller 811218-9876' }, 'AUTOSAVE');
    const params = { words: 'Gäller ••••••-••••' };
    expect(ruling).toEqual({ ok: false, refusals: [{ code: 'LOOKS_LIKE_PERSON_NUMBER', field: 'account', params }] });
  });
});
