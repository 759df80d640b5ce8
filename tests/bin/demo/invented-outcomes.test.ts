import { describe, expect, it } from '@jest/globals';
import { inventedAssessments, inventedOutcomes } from '@jourplan/bin/demo/invented-outcomes.js';
import { orebroPlan } from '@jourplan/bin/demo/orebro-plan.js';
import { isDue, OUTCOME_STATUSES } from '@jourplan/schema/domain/plan/plan.js';
import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';

const activities = orebroPlan.focusAreas.flatMap((area) => area.activities);

/** Names of places, projects and bodies that may stand with two capitals in a row. */
const KNOWN_NAMES = ['Trygg Trapp'];
const namesIn = (text: string): string[] =>
  (text.match(/(?<=\S )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []).filter((name) => !KNOWN_NAMES.includes(name));

describe('invented outcomes', () => {
  it('report only activities that are due in the half-year, each at most once', () => {
    for (const { halfYear: period, activityKey } of inventedOutcomes) {
      const activity = activities.find(({ key }) => key === activityKey);
      expect({ period, activityKey, due: activity && isDue(activity, orebroPlan, halfYear(period)) }).toEqual({
        period,
        activityKey,
        due: true,
      });
    }
    expect(new Set(inventedOutcomes.map((outcome) => outcome.halfYear + outcome.activityKey)).size).toBe(inventedOutcomes.length);
  });

  it('leave some activities of every half-year unreported, more of the one under way', () => {
    const unreported = ['2025-H1', '2025-H2', '2026-H1', '2026-H2'].map((period) => {
      const due = activities.filter((activity) => isDue(activity, orebroPlan, halfYear(period))).length;
      return due - inventedOutcomes.filter((outcome) => outcome.halfYear === period).length;
    });
    expect(unreported).toEqual([1, 1, 0, 7]);
  });

  it('show every status, and hold back drafts only in the half-year under way', () => {
    expect(new Set(inventedOutcomes.map(({ status }) => status))).toEqual(new Set(OUTCOME_STATUSES));
    const drafts = inventedOutcomes.filter(({ submitted }) => !submitted);
    expect(new Set(drafts.map((outcome) => outcome.halfYear))).toEqual(new Set(['2026-H2']));
  });

  it('say why when an activity is off plan', () => {
    const offPlan = inventedOutcomes.filter(({ status }) => status === 'DELAYED' || status === 'CANCELLED');
    expect(offPlan.every(({ account }) => account.length > 20)).toBe(true);
  });

  it('judge one goal by hand, with a reason', () => {
    expect(inventedAssessments).toHaveLength(1);
    expect(orebroPlan.focusAreas.map(({ key }) => key)).toContain(inventedAssessments[0]?.focusAreaKey);
    expect(inventedAssessments[0]?.reason).not.toBe('');
  });

  it('bear no name of a person and nothing like a person number', () => {
    const texts = [
      ...inventedOutcomes.map(({ account }) => account),
      ...inventedAssessments.map(({ reason }) => reason),
      ...activities.flatMap(({ title, responsible }) => [title, responsible]),
      ...orebroPlan.focusAreas.map(({ goal }) => goal),
    ];
    expect(texts.flatMap(namesIn)).toEqual([]);
    expect(texts.filter(looksLikePersonNumber)).toEqual([]);
  });
});
