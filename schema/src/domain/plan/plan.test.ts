import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfYear, halfYearsOfYear } from '../time/half-year.js';
import { isDue, scheduledDates, yearsOfActivity } from './plan.js';

const plan = { firstYear: 2025, lastYear: 2027 };
const continuous = { kind: 'CONTINUOUS', years: [] } as const;
const of2026 = { kind: 'FOR_GIVEN_YEARS', years: [2026] } as const;

const dueIn = (activity: Parameters<typeof isDue>[0]) =>
  [2024, 2025, 2026, 2027, 2028].flatMap((year) => halfYearsOfYear(year)).filter((period) => isDue(activity, plan, period));

describe('an activity', () => {
  it('is due in every half-year of the plan when continuous', () => {
    expect(dueIn(continuous)).toEqual(['2025-H1', '2025-H2', '2026-H1', '2026-H2', '2027-H1', '2027-H2']);
    expect([isDue(continuous, plan, halfYear('2024-H2')), isDue(continuous, plan, halfYear('2028-H1'))]).toEqual([false, false]);
  });

  it('is due in both halves of its years otherwise, and never outside the plan', () => {
    expect(dueIn(of2026)).toEqual(['2026-H1', '2026-H2']);
    expect(isDue(of2026, plan, halfYear('2025-H2'))).toBe(false);
    expect(yearsOfActivity({ kind: 'FOR_GIVEN_YEARS', years: [2027, 2025, 2028, 2025] }, plan)).toEqual([2025, 2027]);
    expect(dueIn({ kind: 'FOR_GIVEN_YEARS', years: [] })).toEqual([]);
  });

  it('is due in the years of the plan listed for it, or in all', () => {
    const years = fc.array(fc.integer({ min: 2023, max: 2029 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom('CONTINUOUS' as const, 'FOR_GIVEN_YEARS' as const), years, (kind, given) => {
        const years = [2025, 2026, 2027].filter((year) => kind === 'CONTINUOUS' || given.includes(year));
        expect(dueIn({ kind, years: given })).toEqual(years.flatMap((year) => [`${year}-H1`, `${year}-H2`]));
      }),
    );
  });
});

describe('scheduled dates', () => {
  it('are Monday to Sunday of the ISO week, with 22 February in week 8', () => {
    const week8 = { schedule: 'ISO_WEEK', scheduleWeek: 8 } as const;
    expect(scheduledDates(week8, 2026)).toEqual([{ startsOn: '2026-02-16', endsOn: '2026-02-22' }]);
    expect(scheduledDates(week8, 2027)).toEqual([{ startsOn: '2027-02-22', endsOn: '2027-02-28' }]);
  });

  it('are none in a year without week 53', () => {
    const week53 = { schedule: 'ISO_WEEK', scheduleWeek: 53 } as const;
    expect(scheduledDates(week53, 2026)).toEqual([{ startsOn: '2026-12-28', endsOn: '2027-01-03' }]);
    expect(scheduledDates(week53, 2027)).toEqual([]);
    expect(scheduledDates({ schedule: 'ISO_WEEK', scheduleWeek: null }, 2026)).toEqual([]);
  });

  it('are the year, each half-year, or none', () => {
    expect(scheduledDates({ schedule: 'YEARLY', scheduleWeek: null }, 2026)).toEqual([
      { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ]);
    expect(scheduledDates({ schedule: 'HALF_YEARLY', scheduleWeek: null }, 2026)).toEqual([
      { startsOn: '2026-01-01', endsOn: '2026-06-30' },
      { startsOn: '2026-07-01', endsOn: '2026-12-31' },
    ]);
    expect(scheduledDates({ schedule: 'NONE', scheduleWeek: null }, 2026)).toEqual([]);
  });
});
