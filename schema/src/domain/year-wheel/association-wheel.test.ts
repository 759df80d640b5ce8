import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../time/plain-date.js';
import { type AssociationWheelInputs, associationWheel, visibleTo } from './association-wheel.js';

const NOTHING: AssociationWheelInputs = { plans: [], agreements: [], reporting: [], ownDates: [] };
const day = plainDate;

const informationWeek = {
  id: 'a1',
  title: 'Informationsvecka',
  kind: 'CONTINUOUS',
  years: [],
  schedule: 'ISO_WEEK',
  scheduleWeek: 8,
} as const;

const partnership = {
  id: 'g1',
  title: 'Partnerskap',
  isDraft: false,
  term: {
    startsOn: day('2025-04-01'),
    initialEndsOn: day('2025-12-31'),
    finalEndsOn: day('2027-12-31'),
    renewal: 'CALENDAR_YEAR',
    noticeBy: { month: 9, day: 30 },
  },
  notice: null,
} as const;

const adopted = (id: string, on: string) => ({ id, adoptedOn: day(on) });

const datesOf = (inputs: Partial<AssociationWheelInputs>, from: string, to: string) =>
  associationWheel({ ...NOTHING, ...inputs }, day(from), day(to)).map(({ kind, on }) => `${kind} ${on}`);

describe('the year wheel of an association', () => {
  it('has the last day of each half-year it touches, both ends inclusive', () => {
    expect(datesOf({}, '2026-06-30', '2026-12-31')).toEqual(['HALF_YEAR_END 2026-06-30', 'HALF_YEAR_END 2026-12-31']);
    expect(datesOf({}, '2026-07-01', '2026-12-30')).toEqual([]);
  });

  it('has the Monday of week 8 in each year of the plan, and in no other', () => {
    const plans = [{ ...adopted('p1', '2024-11-27'), years: { firstYear: 2025, lastYear: 2026 }, activities: [informationWeek] }];
    const dates = datesOf({ plans }, '2024-01-01', '2027-12-31').filter((date) => date.startsWith('ACTIVITY'));
    expect(dates).toEqual(['ACTIVITY 2025-02-17', 'ACTIVITY 2026-02-16']);
  });

  it('goes by the latest adopted plan where two cover a year', () => {
    const later = {
      ...adopted('p2', '2026-03-10'),
      years: { firstYear: 2026, lastYear: 2027 },
      activities: [{ ...informationWeek, id: 'a2', scheduleWeek: 10 }],
    };
    const earlier = { ...adopted('p1', '2024-11-27'), years: { firstYear: 2025, lastYear: 2026 }, activities: [informationWeek] };
    const dates = datesOf({ plans: [earlier, later] }, '2025-01-01', '2027-12-31').filter((date) => date.startsWith('ACTIVITY'));
    expect(dates).toEqual(['ACTIVITY 2025-02-17', 'ACTIVITY 2026-03-02', 'ACTIVITY 2027-03-08']);
  });

  it('has notice days and the last possible day of an agreement in force, and points at it', () => {
    const dates = associationWheel({ ...NOTHING, agreements: [partnership] }, day('2025-04-01'), day('2028-12-31'));
    const about = dates.filter(({ agreementId }) => agreementId === 'g1').map(({ kind, on }) => `${kind} ${on}`);
    expect(about).toEqual(['NOTICE_DAY 2025-09-30', 'NOTICE_DAY 2026-09-30', 'AGREEMENT_END 2027-12-31']);
    const draft = associationWheel(
      { ...NOTHING, agreements: [{ ...partnership, isDraft: true }] },
      day('2025-04-01'),
      day('2028-12-31'),
    );
    expect(draft.filter(({ agreementId }) => agreementId !== null)).toEqual([]);
  });

  it('moves the end of an agreement when notice is given', () => {
    const agreements = [{ ...partnership, notice: { givenOn: day('2026-09-30') } }];
    expect(datesOf({ agreements }, '2026-10-01', '2027-12-31')).toEqual([
      'AGREEMENT_END 2026-12-31',
      'HALF_YEAR_END 2026-12-31',
      'HALF_YEAR_END 2027-06-30',
      'HALF_YEAR_END 2027-12-31',
    ]);
  });

  it('shows a coordinator what concerns the plan, and nothing about agreements', () => {
    const ownDates = [{ id: 'd1', on: day('2026-03-24'), kind: 'ANNUAL_MEETING', title: 'Årsmöte' } as const];
    const reporting = [{ id: 'r1', title: 'Redovisning', days: [{ month: 3, day: 15 }] }];
    const all = associationWheel(
      { ...NOTHING, agreements: [partnership], reporting, ownDates },
      day('2026-03-01'),
      day('2026-09-30'),
    );
    const kindsFor = (role: 'COORDINATOR' | 'MANAGER') => visibleTo([role], all).map(({ kind }) => kind);
    expect(kindsFor('COORDINATOR')).toEqual(['ANNUAL_MEETING', 'HALF_YEAR_END']);
    expect(kindsFor('MANAGER')).toEqual(['REPORTING_DAY', 'ANNUAL_MEETING', 'HALF_YEAR_END', 'NOTICE_DAY']);
  });

  it('lists what falls on one day by key, so that the same inputs give the same list', () => {
    const dates = [
      { id: 'b', on: day('2026-05-05'), kind: 'OTHER', title: 'B' } as const,
      { id: 'a', on: day('2026-05-05'), kind: 'OTHER', title: 'A' } as const,
    ];
    const titles = (ownDates: typeof dates) =>
      associationWheel({ ...NOTHING, ownDates }, day('2026-05-01'), day('2026-05-31')).map(({ title }) => title);
    expect(titles(dates)).toEqual(['A', 'B']);
    expect(titles(dates.toReversed())).toEqual(['A', 'B']);
  });
});
