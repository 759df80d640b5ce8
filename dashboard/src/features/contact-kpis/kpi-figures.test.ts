import { expect, it } from '@jest/globals';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { comparisonOf, KPI_GROUPS, pointsOf, sinceFirstCount } from './kpi-figures.js';

const H2_2025 = halfYear('2025-H2');
const H1_2026 = halfYear('2026-H1');
const H2_2026 = halfYear('2026-H2');

const point = (period: typeof H2_2025, share: number | null) => ({
  halfYear: period,
  numerator: 0,
  denominator: 0,
  pending: 0,
  share,
});

it('compares with the same half-year of the year before, never with the one before', () => {
  const points = [point(H2_2025, 0.8), point(H1_2026, 0.2), point(H2_2026, 0.9)];
  expect(comparisonOf(points, H2_2026)).toEqual({ direction: 'up', comparedWith: H2_2025, previous: 0.8 });
});

it('calls less than one percentage point level', () => {
  expect(comparisonOf([point(H2_2025, 0.8), point(H2_2026, 0.809)], H2_2026)?.direction).toBe('level');
  expect(comparisonOf([point(H2_2025, 0.8), point(H2_2026, 0.79)], H2_2026)?.direction).toBe('down');
});

it('compares nothing with nothing', () => {
  expect(comparisonOf([point(H2_2025, null), point(H2_2026, 0.9)], H2_2026)).toBeNull();
  expect(comparisonOf([point(H2_2026, 0.9)], H2_2026)).toBeNull();
});

it('has no share where there is nothing to count, never nought', () => {
  expect(pointsOf([{ halfYear: H2_2026, kpis: [] }], 'REACHED_IN_TIME')[0]?.share).toBeNull();
});

it('begins the trend where the counting began', () => {
  const empty = {
    halfYear: H2_2025,
    kpis: [{ key: 'REACHED_IN_TIME' as const, numerator: 0, denominator: 0, pending: 0, share: null }],
  };
  const begun = {
    halfYear: H1_2026,
    kpis: [{ key: 'REACHED_IN_TIME' as const, numerator: 0, denominator: 0, pending: 2, share: null }],
  };
  expect(sinceFirstCount([empty, begun]).map(({ halfYear: period }) => period)).toEqual([H1_2026]);
  expect(sinceFirstCount([empty])).toHaveLength(1);
});

it('shows every KPI once', () => {
  const keys = KPI_GROUPS.flatMap((group) => group.keys);
  expect([...keys].sort()).toEqual([...CONTACT_KPI_KEYS].sort());
});
