import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../time/plain-date.js';
import { checkContactAttempt, checkReceivedOn, checkSupportCase, checkSupporterMayBeGiven } from './contact-rules.js';
import { partOfDayOf } from './contacts.js';
import { aCase, anAttempt } from './testing/contact-builders.js';

const today = plainDate('2026-03-10');
const told = (ruling: ReturnType<typeof checkSupportCase> | ReturnType<typeof checkContactAttempt>) =>
  ruling.ok ? [] : ruling.refusals.map(({ code, field }) => `${code} ${field}`);

describe('the part of the day', () => {
  it.each([
    ['16:59', 'DAYTIME'],
    ['17:00', 'EVENING'],
    ['21:59', 'EVENING'],
    ['22:00', 'DAYTIME'],
    ['00:00', 'DAYTIME'],
    ['23:59', 'DAYTIME'],
  ])('at %s is %s', (time, part) => {
    expect(partOfDayOf(time)).toBe(part);
  });

  it.each(['24:00', '9:00', '12:60', '1200', ''])('is unknown at %p', (time) => {
    expect(partOfDayOf(time)).toBeNull();
  });
});

describe('the hard rules of a case', () => {
  it('allow today, and every date on the day the case was received', () => {
    const sameDay = { receivedOn: '2026-03-10', meetingOfferedOn: '2026-03-10', closedOn: '2026-03-10' } as const;
    expect(told(checkSupportCase(aCase(sameDay).facts, today))).toEqual([]);
  });

  it('refuse every date in the future or before receipt, all at once', () => {
    const { facts } = aCase({
      meetingOfferedOn: '2026-03-01',
      referredTo: 'OTHER',
      referredOn: '2026-03-11',
      closedOn: '2026-03-01',
    });
    expect(told(checkSupportCase(facts, today))).toEqual([
      'BEFORE_RECEIVED meetingOfferedOn',
      'FUTURE_DATE referredOn',
      'BEFORE_RECEIVED closedOn',
    ]);
    expect(told(checkSupportCase(aCase({ receivedOn: '2026-03-11' }).facts, today))).toEqual(['FUTURE_DATE receivedOn']);
  });

  it('want both halves of a referral, and name the missing one', () => {
    expect(told(checkSupportCase(aCase({ referredTo: 'STODCENTRUM' }).facts, today))).toEqual(['REFERRAL_INCOMPLETE referredOn']);
    expect(told(checkSupportCase(aCase({ referredOn: '2026-03-03' }).facts, today))).toEqual(['REFERRAL_INCOMPLETE referredTo']);
    expect(told(checkSupportCase(aCase({ referredTo: 'OTHER', referredOn: '2026-03-03' }).facts, today))).toEqual([]);
  });

  it('want four digits of a municipality, or none', () => {
    expect(told(checkSupportCase(aCase({ municipalityCode: '188' }).facts, today))).toEqual([
      'BAD_MUNICIPALITY_CODE municipalityCode',
    ]);
    expect(told(checkSupportCase(aCase({ municipalityCode: null }).facts, today))).toEqual([]);
  });
});

describe('the hard rules of an attempt', () => {
  const receivedOn = plainDate('2026-03-02');

  it.each([
    ['2026-03-01', ['BEFORE_RECEIVED occurredOn']],
    ['2026-03-02', []],
    ['2026-03-10', []],
    ['2026-03-11', ['FUTURE_DATE occurredOn']],
  ])('on %s tell %p', (date, refusals) => {
    expect(told(checkContactAttempt(anAttempt(date), receivedOn, today))).toEqual(refusals);
  });

  it('keep the received date on or before the first attempt', () => {
    expect(checkReceivedOn(plainDate('2026-03-03'), plainDate('2026-03-03')).ok).toBe(true);
    expect(checkReceivedOn(plainDate('2026-03-04'), plainDate('2026-03-03')).ok).toBe(false);
    expect(checkReceivedOn(plainDate('2026-03-04'), null).ok).toBe(true);
  });
});

describe('giving a supporter a case or a hearing', () => {
  it('needs basic training passed on or before that day', () => {
    expect(checkSupporterMayBeGiven(plainDate('2026-03-10'), today).ok).toBe(true);
    expect(checkSupporterMayBeGiven(plainDate('2026-03-11'), today).ok).toBe(false);
    expect(checkSupporterMayBeGiven(null, today).ok).toBe(false);
  });
});
