import { describe, expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { activitySentence, goalSentence, volumeSentence } from './sentences.js';

const NONE = { due: 0, notStarted: 0, inProgress: 0, completed: 0, delayed: 0, cancelled: 0, notReported: 0 };

describe('sentences made from the figures', () => {
  it('name only the assessments that some goal has', () => {
    const goals = { ON_TRACK: 4, AT_RISK: 0, OFF_TRACK: 1, NO_DATA: 1 };
    expect(goalSentence({ goals, activities: NONE })).toEqual({
      total: 6,
      parts: [
        { key: 'ON_TRACK', count: 4 },
        { key: 'OFF_TRACK', count: 1 },
        { key: 'NO_DATA', count: 1 },
      ],
    });
  });

  it('account for every activity that is due', () => {
    const goals = { ON_TRACK: 0, AT_RISK: 0, OFF_TRACK: 0, NO_DATA: 0 };
    const activities = { due: 5, notStarted: 1, inProgress: 0, completed: 2, delayed: 1, cancelled: 0, notReported: 1 };
    const { total, parts } = activitySentence({ goals, activities });
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(parts.map(({ key }) => key)).toEqual(['COMPLETED', 'NOT_STARTED', 'DELAYED', 'NOT_REPORTED']);
  });
});

describe('the sentence about volumes', () => {
  const H1 = halfYear('2026-H1');
  const trend = [
    { halfYear: halfYear('2025-H1'), casesReceived: 200, conversations: 300 },
    { halfYear: H1, casesReceived: 250, conversations: 310 },
  ];

  it('counts a running half-year only so far, on its last day too', () => {
    expect(volumeSentence(trend, H1, plainDate('2026-06-30')).id).toBe('board.volumes.soFar');
  });

  it('compares a whole half-year with the same one the year before', () => {
    expect(volumeSentence(trend, H1, plainDate('2026-07-01'))).toEqual({
      id: 'board.volumes.compared',
      values: { cases: 250, conversations: 310, change: 25, direction: 'more' },
      comparedWith: '2025-H1',
    });
  });

  it('compares with nothing only by not comparing', () => {
    expect(volumeSentence(trend.slice(1), H1, plainDate('2026-07-01')).id).toBe('board.volumes.only');
    expect(volumeSentence([], H1, plainDate('2026-07-01')).id).toBe('board.volumes.none');
  });
});
