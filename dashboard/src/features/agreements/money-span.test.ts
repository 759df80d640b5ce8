import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { spanChoices, spanFromAddress, spanKey } from './money-span.js';

const PERIODS = [
  { startsOn: plainDate('2025-04-01'), endsOn: plainDate('2025-12-31') },
  { startsOn: plainDate('2026-01-01'), endsOn: plainDate('2026-12-31') },
];

describe('days to count money for', () => {
  it('are the periods, then every half-year', () => {
    expect(spanChoices(PERIODS).map(({ key }) => key)).toEqual([
      '2025-04-01--2025-12-31',
      '2026-01-01--2026-12-31',
      '2025-h1',
      '2025-h2',
      '2026-h1',
      '2026-h2',
    ]);
    expect(spanChoices([])).toEqual([]);
  });

  it('are read back from the address', () => {
    for (const { key, span } of spanChoices(PERIODS)) {
      expect(spanFromAddress(key)).toEqual(span);
      expect(spanKey(span, spanChoices(PERIODS))).toBe(key);
    }
  });

  it.each([undefined, '', '2026', '2026-h3', '2026-12-31--2026-01-01', '2026-01-01'])('are none in %j', (text) => {
    expect(spanFromAddress(text)).toBeNull();
  });
});
