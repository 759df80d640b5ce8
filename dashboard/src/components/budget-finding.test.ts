import { describe, expect, it } from '@jest/globals';
import { budgetFinding } from './budget-finding.js';

const aLine = (actual: string | null, difference: string | null, isFlagged = false) => ({
  lineId: 'a',
  name: 'Lokaler',
  budget: '100000.00',
  actual,
  difference,
  differenceShare: null,
  isFlagged,
});

describe('what a budget says', () => {
  it('counts the flagged, and leaves out lines without an actual', () => {
    const lines = [aLine('36000.00', '-64000.00', true), aLine('111300.00', '11300.00', true), aLine(null, null)];
    expect(budgetFinding(lines)).toEqual({ reported: 2, flagged: 2, difference: -52_700 });
  });
});
