import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SupportCaseRecord } from '../contacts/case-facts.js';
import type { SupportCaseFacts } from '../contacts/contacts.js';
import { aCase, anAttempt, anyCase } from '../contacts/testing/contact-builders.js';
import { dayBefore, isAfter, type PlainDate, plainDate, plusDays } from '../time/plain-date.js';
import { dateAround } from '../time/testing/any-date.js';
import { type CaseStanding, standingOf } from './case-standing.js';
import { CASE_KPI_KEYS } from './kpi-registry.js';

const origin = plainDate('2026-06-30');
const anyAsOf = dateAround(origin, 330, 120);
const standing = ({ facts, attempts }: SupportCaseRecord, asOf: PlainDate) => standingOf(facts, attempts, asOf);

/** The case as it would look had nothing dated after `asOf` been typed in. */
function onlyUntil({ facts, attempts }: SupportCaseRecord, asOf: PlainDate): SupportCaseRecord {
  const until = (date: PlainDate | null) => (date !== null && isAfter(date, asOf) ? null : date);
  const known: SupportCaseFacts = {
    ...facts,
    meetingOfferedOn: until(facts.meetingOfferedOn),
    referredOn: until(facts.referredOn),
    closedOn: until(facts.closedOn),
  };
  return { facts: known, attempts: attempts.filter((attempt) => !attempt.voided && !isAfter(attempt.occurredOn, asOf)) };
}

function turned(one: CaseStanding | null, other: CaseStanding | null): boolean {
  const withoutDates = (given: CaseStanding | null) => JSON.stringify({ ...given, revisitOn: null });
  return withoutDates(one) !== withoutDates(other);
}

describe('the standing of a case', () => {
  it('answers every case KPI, and says when the first pending one turns', () => {
    const supportCase = aCase({ receivedOn: '2026-06-30', ageBand: 'AGE_15_17' }, [anAttempt('2026-07-01')]);
    const answered = standing(supportCase, plainDate('2026-07-02'));
    expect(Object.keys(answered?.standings ?? {})).toEqual(CASE_KPI_KEYS);
    expect(answered).toMatchObject({
      halfYear: '2026-H1',
      standings: {
        FIRST_CONTACT_IN_TIME: 'MET',
        REACHED_IN_TIME: 'PENDING',
        PHONE_PERSISTENCE: 'PENDING',
        MEETING_OFFERED: 'NOT_APPLICABLE',
        UNDER_21_REFERRED: 'PENDING',
      },
      ladder: 'NOT_YET_DUE',
      revisitOn: '2026-07-04',
    });
    expect(standing(supportCase, plainDate('2026-07-04'))?.revisitOn).toBe('2026-07-15');
  });

  it('is none for a voided case, and none before it was received', () => {
    expect(standing(aCase({ voided: true }), plainDate('2026-12-31'))).toBeNull();
    expect(standing(aCase(), plainDate('2026-03-01'))).toBeNull();
    expect(standing(aCase(), plainDate('2026-03-02'))).not.toBeNull();
  });

  it('is the same whether or not later facts are known, and in whatever order attempts come', () => {
    fc.assert(
      fc.property(anyCase(origin), anyAsOf, (supportCase, asOf) => {
        const now = standing(supportCase, asOf);
        expect(standing(onlyUntil(supportCase, asOf), asOf)).toEqual(now);
        expect(standing({ ...supportCase, attempts: [...supportCase.attempts].reverse() }, asOf)).toEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  it('turns on revisitOn and not a day before, when nothing more happens', () => {
    fc.assert(
      fc.property(anyCase(origin), anyAsOf, (supportCase, asOf) => {
        const known = onlyUntil(supportCase, asOf);
        const now = standing(known, asOf);
        fc.pre(now !== null);
        if (now.revisitOn === null) {
          expect(turned(standing(known, plusDays(asOf, 400)), now)).toBe(false);
          return;
        }
        expect(isAfter(now.revisitOn, asOf)).toBe(true);
        expect(turned(standing(known, dayBefore(now.revisitOn)), now)).toBe(false);
        expect(turned(standing(known, now.revisitOn), now)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with itself: a ladder step says the same as the KPIs', () => {
    fc.assert(
      fc.property(anyCase(origin), anyAsOf, (supportCase, asOf) => {
        const now = standing(supportCase, asOf);
        fc.pre(now !== null);
        const { standings, ladder } = now;
        expect(ladder === 'REACHED').toBe(standings.MEETING_OFFERED !== 'NOT_APPLICABLE');
        if (standings.REACHED_IN_TIME === 'MET') expect(standings.FIRST_CONTACT_IN_TIME).toBe('MET');
        if (ladder === 'NOT_YET_DUE') expect(standings.PHONE_PERSISTENCE).toBe('PENDING');
        if (ladder === 'NOT_MET') expect(standings.PHONE_PERSISTENCE).toBe('MISSED');
        if (standings.PHONE_PERSISTENCE === 'MET') expect(ladder).toBe('REQUIREMENT_MET');
      }),
      { numRuns: 500 },
    );
  });
});
