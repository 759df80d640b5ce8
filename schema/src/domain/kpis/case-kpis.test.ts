import { describe, expect, it } from '@jest/globals';
import type { SupportCaseRecord } from '../contacts/case-facts.js';
import { aCase, anAttempt } from '../contacts/testing/contact-builders.js';
import { plainDate } from '../time/plain-date.js';
import { attemptLadderOf } from './attempt-ladder.js';
import { firstContactInTime } from './first-contact-in-time.js';
import { type CaseKpi, countStandings, kpiShare } from './kpi.js';
import { meetingOffered } from './meeting-offered.js';
import { phonePersistence } from './phone-persistence.js';
import { reachedInTime } from './reached-in-time.js';
import { under21Referred } from './under-21-referred.js';

// Every case below is received on 2026-03-02 unless it says otherwise: day 3 is 2026-03-05, day 14 is 2026-03-16.
const judge = (kpi: CaseKpi, supportCase: SupportCaseRecord, asOf: string) => kpi.judge(supportCase, plainDate(asOf));
const revisit = (kpi: CaseKpi, supportCase: SupportCaseRecord, asOf: string) => kpi.revisitOn(supportCase, plainDate(asOf));
const reached = (on: string) => anAttempt(on, { reached: true });
const evening = (on: string) => anAttempt(on, { partOfDay: 'EVENING' });

describe('first contact within three days', () => {
  it('is met on day 3 and missed on day 4', () => {
    expect(judge(firstContactInTime, aCase({}, [anAttempt('2026-03-05')]), '2026-03-20')).toBe('MET');
    expect(judge(firstContactInTime, aCase({}, [anAttempt('2026-03-06')]), '2026-03-20')).toBe('MISSED');
    expect(judge(firstContactInTime, aCase({}, [anAttempt('2026-03-02')]), '2026-03-02')).toBe('MET');
  });

  it('is pending through day 3, and turns on day 4', () => {
    expect(judge(firstContactInTime, aCase(), '2026-03-05')).toBe('PENDING');
    expect(revisit(firstContactInTime, aCase(), '2026-03-02')).toBe('2026-03-06');
    expect(judge(firstContactInTime, aCase(), '2026-03-06')).toBe('MISSED');
    expect(revisit(firstContactInTime, aCase(), '2026-03-06')).toBeNull();
  });

  it('is pending through day 3 also for a closed case, and counts over a leap day', () => {
    expect(judge(firstContactInTime, aCase({ closedOn: '2026-03-03' }), '2026-03-05')).toBe('PENDING');
    const leap = aCase({ receivedOn: '2024-02-27' }, [anAttempt('2024-03-01')]);
    expect(judge(firstContactInTime, leap, '2024-03-10')).toBe('MET');
  });

  it('hears neither later nor voided attempts', () => {
    const supportCase = aCase({}, [anAttempt('2026-03-04'), anAttempt('2026-03-03', { voided: true })]);
    expect(judge(firstContactInTime, supportCase, '2026-03-03')).toBe('PENDING');
    expect(judge(firstContactInTime, supportCase, '2026-03-04')).toBe('MET');
  });
});

describe('reached within three days', () => {
  it('asks for a reached attempt, whatever the channel', () => {
    expect(judge(reachedInTime, aCase({}, [anAttempt('2026-03-03'), reached('2026-03-05')]), '2026-03-20')).toBe('MET');
    expect(judge(reachedInTime, aCase({}, [anAttempt('2026-03-03'), reached('2026-03-06')]), '2026-03-20')).toBe('MISSED');
    expect(judge(reachedInTime, aCase({}, [anAttempt('2026-03-03', { channel: 'SMS', reached: true })]), '2026-03-20')).toBe(
      'MET',
    );
    expect(judge(reachedInTime, aCase({}, [anAttempt('2026-03-03')]), '2026-03-05')).toBe('PENDING');
    expect(revisit(reachedInTime, aCase({}, [anAttempt('2026-03-03')]), '2026-03-05')).toBe('2026-03-06');
  });
});

describe('three phone attempts, one in the evening', () => {
  const two = [anAttempt('2026-03-03'), anAttempt('2026-03-03')];

  it('is met by three with one in the evening; two equal ones on a day are two', () => {
    expect(judge(phonePersistence, aCase({}, [...two, evening('2026-03-04')]), '2026-03-04')).toBe('MET');
    expect(judge(phonePersistence, aCase({}, [...two, anAttempt('2026-03-04')]), '2026-03-17')).toBe('MISSED');
    expect(judge(phonePersistence, aCase({}, [evening('2026-03-03'), evening('2026-03-04')]), '2026-03-17')).toBe('MISSED');
  });

  it('takes the evening among the phone attempts only', () => {
    const eveningSms = anAttempt('2026-03-04', { channel: 'SMS', partOfDay: 'EVENING' });
    expect(judge(phonePersistence, aCase({}, [...two, anAttempt('2026-03-05'), eveningSms]), '2026-03-17')).toBe('MISSED');
    expect(judge(phonePersistence, aCase({}, [...two, eveningSms]), '2026-03-17')).toBe('MISSED');
  });

  it('is pending through day 14 while the case is open', () => {
    expect(judge(phonePersistence, aCase({}, two), '2026-03-16')).toBe('PENDING');
    expect(revisit(phonePersistence, aCase({}, two), '2026-03-16')).toBe('2026-03-17');
    expect(judge(phonePersistence, aCase({}, two), '2026-03-17')).toBe('MISSED');
    const closed = aCase({ closedOn: '2026-03-10' }, two);
    expect(judge(phonePersistence, closed, '2026-03-09')).toBe('PENDING');
    expect(judge(phonePersistence, closed, '2026-03-10')).toBe('MISSED');
  });

  it('is met by attempts after day 14 and after closing', () => {
    const late = aCase({ closedOn: '2026-03-10' }, [...two, evening('2026-04-20')]);
    expect(judge(phonePersistence, late, '2026-04-19')).toBe('MISSED');
    expect(judge(phonePersistence, late, '2026-04-20')).toBe('MET');
  });

  it('asks only for those not reached who can be phoned', () => {
    expect(judge(phonePersistence, aCase({}, [reached('2026-03-10')]), '2026-03-10')).toBe('NOT_APPLICABLE');
    expect(judge(phonePersistence, aCase({}, [reached('2026-03-10')]), '2026-03-09')).toBe('PENDING');
    expect(judge(phonePersistence, aCase({ phonePossible: false }), '2026-03-20')).toBe('NOT_APPLICABLE');
  });
});

describe('a personal meeting is offered', () => {
  it('asks only for those reached, also when an offer was made', () => {
    expect(judge(meetingOffered, aCase({ meetingOfferedOn: '2026-03-03' }), '2026-03-20')).toBe('NOT_APPLICABLE');
    expect(judge(meetingOffered, aCase({}, [reached('2026-03-10')]), '2026-03-09')).toBe('NOT_APPLICABLE');
  });

  it('is met by an offer, or by a visit that took place', () => {
    expect(judge(meetingOffered, aCase({ meetingOfferedOn: '2026-03-03' }, [reached('2026-03-10')]), '2026-03-10')).toBe('MET');
    expect(judge(meetingOffered, aCase({}, [anAttempt('2026-03-10', { channel: 'VISIT', reached: true })]), '2026-03-10')).toBe(
      'MET',
    );
    const noShow = aCase({}, [reached('2026-03-10'), anAttempt('2026-03-11', { channel: 'VISIT' })]);
    expect(judge(meetingOffered, noShow, '2026-03-25')).toBe('MISSED');
    const atCourt = aCase({}, [anAttempt('2026-03-10', { channel: 'COURT', reached: true })]);
    expect(judge(meetingOffered, atCourt, '2026-03-25')).toBe('MISSED');
  });

  it('is pending through day 14 after the first reached attempt while the case is open', () => {
    const supportCase = aCase({}, [reached('2026-03-20'), reached('2026-03-10')]);
    expect(judge(meetingOffered, supportCase, '2026-03-24')).toBe('PENDING');
    expect(revisit(meetingOffered, supportCase, '2026-03-24')).toBe('2026-03-25');
    expect(judge(meetingOffered, supportCase, '2026-03-25')).toBe('MISSED');
    expect(judge(meetingOffered, aCase({ closedOn: '2026-03-12' }, [reached('2026-03-10')]), '2026-03-12')).toBe('MISSED');
  });

  it('hears no later offer', () => {
    const supportCase = aCase({ meetingOfferedOn: '2026-03-30' }, [reached('2026-03-10')]);
    expect(judge(meetingOffered, supportCase, '2026-03-29')).toBe('MISSED');
    expect(judge(meetingOffered, supportCase, '2026-03-30')).toBe('MET');
  });
});

describe('people under 21 are referred to Stödcentrum', () => {
  it.each(['AGE_0_14', 'AGE_15_17', 'AGE_18_20'] as const)('asks for %s', (ageBand) => {
    expect(judge(under21Referred, aCase({ ageBand }), '2026-03-17')).toBe('MISSED');
    expect(judge(under21Referred, aCase({ ageBand, cameVia: 'STODCENTRUM' }), '2026-03-17')).toBe('NOT_APPLICABLE');
  });

  it.each(['AGE_21_29', 'AGE_65_PLUS', 'UNKNOWN'] as const)('does not ask for %s', (ageBand) => {
    expect(judge(under21Referred, aCase({ ageBand }), '2026-03-17')).toBe('NOT_APPLICABLE');
  });

  it('is met by a referral there and nowhere else, from its day on', () => {
    const referred = aCase({ ageBand: 'AGE_15_17', referredTo: 'STODCENTRUM', referredOn: '2026-03-20' });
    expect(judge(under21Referred, referred, '2026-03-19')).toBe('MISSED');
    expect(judge(under21Referred, referred, '2026-03-20')).toBe('MET');
    const elsewhere = aCase({ ageBand: 'AGE_15_17', referredTo: 'OTHER', referredOn: '2026-03-03' });
    expect(judge(under21Referred, elsewhere, '2026-03-17')).toBe('MISSED');
  });

  it('is pending through day 14 while the case is open', () => {
    const young = aCase({ ageBand: 'AGE_0_14' });
    expect(judge(under21Referred, young, '2026-03-16')).toBe('PENDING');
    expect(revisit(under21Referred, young, '2026-03-03')).toBe('2026-03-17');
    expect(judge(under21Referred, young, '2026-03-17')).toBe('MISSED');
    expect(judge(under21Referred, aCase({ ageBand: 'AGE_0_14', closedOn: '2026-03-03' }), '2026-03-03')).toBe('MISSED');
  });
});

describe('the attempt ladder', () => {
  const three = [anAttempt('2026-03-03'), anAttempt('2026-03-04'), evening('2026-03-05')];

  it.each([
    ['REACHED', aCase({ phonePossible: false }, [...three, reached('2026-03-06')]), '2026-03-06'],
    ['REQUIREMENT_MET', aCase({ phonePossible: false }, three), '2026-03-05'],
    ['PHONE_NOT_POSSIBLE', aCase({ phonePossible: false }), '2026-03-03'],
    ['NOT_YET_DUE', aCase({}, three), '2026-03-04'],
    ['NOT_YET_DUE', aCase(), '2026-03-16'],
    ['NOT_MET', aCase(), '2026-03-17'],
    ['NOT_MET', aCase({ closedOn: '2026-03-05' }), '2026-03-05'],
  ])('reads %s', (step, supportCase, asOf) => {
    expect(attemptLadderOf(supportCase, plainDate(asOf))).toBe(step);
  });
});

describe('a count', () => {
  it('leaves the pending and the not applicable out of the share', () => {
    const count = countStandings(['MET', 'MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE']);
    expect(count).toEqual({ numerator: 2, denominator: 3, pending: 1 });
    expect(kpiShare(count)).toBeCloseTo(2 / 3);
  });

  it('has no share when nobody qualifies, and 0 when nobody met it', () => {
    expect(kpiShare(countStandings(['PENDING']))).toBeNull();
    expect(kpiShare(countStandings(['MISSED']))).toBe(0);
  });
});
