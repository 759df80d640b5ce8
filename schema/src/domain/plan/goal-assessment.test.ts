import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessGoal, countAssessments } from './goal-assessment.js';
import { REPORTED_STATUSES, type ReportedStatus } from './plan.js';

const assess = (dueStatuses: ReportedStatus[], halfYearEnded = true, targetMissed = false) =>
  assessGoal({ dueStatuses, halfYearEnded, targetMissed }).assessment;

describe('the assessment of a goal', () => {
  it('is off track from exactly half delayed or cancelled', () => {
    expect(assess(['DELAYED', 'COMPLETED'])).toBe('OFF_TRACK');
    expect(assess(['DELAYED', 'CANCELLED', 'COMPLETED'])).toBe('OFF_TRACK');
    expect(assess(['DELAYED', 'COMPLETED', 'IN_PROGRESS'])).toBe('AT_RISK');
    expect(assess(['CANCELLED'])).toBe('OFF_TRACK');
  });

  it('is at risk when silent after the half-year ended, not before', () => {
    expect(assess(['NOT_REPORTED', 'COMPLETED'], true)).toBe('AT_RISK');
    expect(assess(['NOT_REPORTED', 'COMPLETED'], false)).toBe('ON_TRACK');
    expect(assess(['NOT_REPORTED', 'NOT_REPORTED'], true)).toBe('AT_RISK');
  });

  it('is at risk when a target is missed', () => {
    expect(assess(['COMPLETED'], false, true)).toBe('AT_RISK');
  });

  it('is on track while nothing speaks against it, not started included', () => {
    expect(assess(['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED'])).toBe('ON_TRACK');
  });

  it('is no data when nothing is due, whatever the target', () => {
    expect(assess([], true, true)).toBe('NO_DATA');
  });

  it('comes with counts that add up to the due', () => {
    expect(
      assessGoal({ dueStatuses: ['COMPLETED', 'NOT_REPORTED', 'COMPLETED'], halfYearEnded: false, targetMissed: true }),
    ).toEqual({
      assessment: 'AT_RISK',
      counts: { due: 3, notStarted: 0, inProgress: 0, completed: 2, delayed: 0, cancelled: 0, notReported: 1 },
      targetMissed: true,
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...REPORTED_STATUSES)),
        fc.boolean(),
        fc.boolean(),
        (dueStatuses, halfYearEnded, targetMissed) => {
          const { counts } = assessGoal({ dueStatuses, halfYearEnded, targetMissed });
          const { due, ...parts } = counts;
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(due);
          expect(due).toBe(dueStatuses.length);
        },
      ),
    );
  });

  it('never gets better by another delayed or cancelled activity', () => {
    const rank = { NO_DATA: 0, ON_TRACK: 0, AT_RISK: 1, OFF_TRACK: 2 };
    const statuses = fc.array(fc.constantFrom(...REPORTED_STATUSES), { minLength: 1 });
    fc.assert(
      fc.property(
        statuses,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('DELAYED' as const, 'CANCELLED' as const),
        (given, ended, missed, worse) => {
          expect(rank[assess([...given, worse], ended, missed)]).toBeGreaterThanOrEqual(rank[assess(given, ended, missed)]);
        },
      ),
    );
  });
});

describe('an area', () => {
  it('shows how many goals have each assessment', () => {
    expect(countAssessments(['AT_RISK', 'ON_TRACK', 'AT_RISK'])).toEqual({ ON_TRACK: 1, AT_RISK: 2, OFF_TRACK: 0, NO_DATA: 0 });
  });
});
