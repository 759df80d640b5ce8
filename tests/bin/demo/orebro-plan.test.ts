import { describe, expect, it } from '@jest/globals';
import type { DemoActivity } from '@jourplan/bin/demo/demo-plan.js';
import { orebroMunicipalities } from '@jourplan/bin/demo/orebro-municipalities.js';
import { orebroPlan } from '@jourplan/bin/demo/orebro-plan.js';
import { yearsOfActivity } from '@jourplan/schema/domain/plan/plan.js';

const activities = orebroPlan.focusAreas.flatMap((area) => area.activities);
const named = (key: string): DemoActivity | undefined => activities.find((activity) => activity.key === key);
const listedUnder = (areaKey: string, year: number): string[] =>
  orebroPlan.focusAreas
    .filter(({ key }) => key === areaKey)
    .flatMap((area) => area.activities)
    .filter(({ kind, years }) => kind === 'FOR_GIVEN_YEARS' && years.includes(year))
    .map(({ key }) => key);

describe('the plan of Örebro county', () => {
  it('spans 2025–2027, with a theme for 2025 and two that are still open', () => {
    expect([orebroPlan.firstYear, orebroPlan.lastYear]).toEqual([2025, 2027]);
    expect(orebroPlan.themes).toEqual([
      { year: 2025, name: 'Brottsdrabbade i gängkriminalitetens skugga' },
      { year: 2026, name: null },
      { year: 2027, name: null },
    ]);
  });

  it('has six areas with one goal each', () => {
    expect(orebroPlan.focusAreas.map(({ name }) => name)).toEqual([
      'Stöd och hjälp',
      'Marknadsföring och information',
      'Organisation',
      'Samverkan och nätverkande',
      'Ekonomi',
      'Rapportering och uppföljning',
    ]);
    expect(orebroPlan.focusAreas.every(({ goal }) => goal.length > 20)).toBe(true);
  });

  it('has the continuous activities of every area', () => {
    const counts = orebroPlan.focusAreas.map((area) => area.activities.filter(({ kind }) => kind === 'CONTINUOUS').length);
    expect(counts).toEqual([4, 3, 2, 2, 2, 2]);
  });

  it('lists the new activities under their years', () => {
    const perYear = [2025, 2026, 2027].map((year) => orebroPlan.focusAreas.map(({ key }) => listedUnder(key, year).length));
    expect(perYear).toEqual([
      [2, 3, 0, 0, 0, 0],
      [3, 3, 0, 0, 0, 0],
      [2, 2, 0, 0, 0, 0],
    ]);
    expect(listedUnder('support', 2026)).toEqual(['digital-support', 'evening-opening', 'theme-training']);
    expect(listedUnder('information', 2027)).toEqual(['year-theme', 'ambassadors']);
  });

  it('has 20, 21 and 19 activities due in its three years', () => {
    const due = (year: number) => activities.filter((activity) => yearsOfActivity(activity, orebroPlan).includes(year)).length;
    expect([2025, 2026, 2027].map(due)).toEqual([20, 21, 19]);
  });

  it('runs Trygg Trapp in 2025 and again in 2026', () => {
    expect(named('trygg-trapp')?.years).toEqual([2025, 2026]);
  });

  it('schedules the information week in week 8, the reviews by half-year and by year, and nothing else', () => {
    const scheduled = activities.filter(({ schedule }) => schedule !== null).map(({ key, schedule }) => [key, schedule]);
    expect(Object.fromEntries(scheduled)).toEqual({
      'information-week': { kind: 'ISO_WEEK', week: 8 },
      'staffing-review': { kind: 'YEARLY' },
      'half-yearly-review': { kind: 'HALF_YEARLY' },
      'annual-evaluation': { kind: 'YEARLY' },
    });
  });

  it('names every activity once', () => {
    expect(new Set(activities.map(({ key }) => key)).size).toBe(activities.length);
    expect(new Set(activities.map(({ title }) => title)).size).toBe(activities.length);
  });

  it('covers the twelve municipalities of the county', () => {
    expect(orebroMunicipalities.map(({ code }) => code)).toEqual([
      '1814',
      '1860',
      '1861',
      '1862',
      '1863',
      '1864',
      '1880',
      '1881',
      '1882',
      '1883',
      '1884',
      '1885',
    ]);
    expect(orebroMunicipalities.find(({ code }) => code === '1864')?.name).toBe('Ljusnarsberg');
  });
});
