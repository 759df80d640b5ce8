import { describe, expect, it } from '@jest/globals';
import { schedules } from '@jourplan/worker/schedules.js';

describe('the clock', () => {
  it('asks for each job at its time, in Swedish time, and for nothing between two and three at night', () => {
    expect(schedules.map(({ contract, pattern, payload }) => [contract.name, pattern, payload])).toEqual([
      ['revisit-standings', '1 0 * * *', {}],
      // The first day of each half-year opens the follow-up of the one that ended.
      ['open-follow-ups', '5 0 1 1,7 *', {}],
      ['remind-deadlines', '10 0 * * *', {}],
      ['prove-figures', '15 3 * * *', {}],
      ['seal-events', '30 3 * * *', { committed: 'EVER' }],
      ['remove-expired', '45 3 * * *', {}],
    ]);
    expect(schedules.map(({ pattern }) => pattern.split(' ')[1])).not.toContain('2');
  });
});
