import { describe, expect, it } from '@jest/globals';
import { countdown, laterEnds, phaseOf, spokenSeconds } from './session-end.js';

const ENDS = { idleEndsAt: '2026-11-22T12:30:00Z', endsAt: '2026-11-22T20:00:00Z' };
const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

describe('the phase of a session', () => {
  it('is awake until two minutes before the end', () => {
    expect(phaseOf(ENDS, at('12:27:59.999'))).toEqual({ kind: 'AWAKE', untilWarningMs: 1 });
    expect(phaseOf(ENDS, at('12:28:00'))).toEqual({ kind: 'WARNING', secondsLeft: 120, reason: 'inaktiv' });
  });

  it('counts down to nothing, and has ended a second later', () => {
    expect(phaseOf(ENDS, at('12:29:59.500'))).toMatchObject({ kind: 'WARNING', secondsLeft: 1 });
    expect(phaseOf(ENDS, at('12:30:00.999'))).toMatchObject({ kind: 'WARNING', secondsLeft: 0 });
    expect(phaseOf(ENDS, at('12:30:01'))).toEqual({ kind: 'ENDED', reason: 'inaktiv' });
  });

  it('says when the limit comes, which nobody can move', () => {
    const used = { ...ENDS, idleEndsAt: ENDS.endsAt };
    expect(phaseOf(used, at('19:59:00'))).toEqual({ kind: 'WARNING', secondsLeft: 60, reason: 'tidsgrans' });
  });
});

it('goes by the tab that was used last', () => {
  const newer = { ...ENDS, idleEndsAt: '2026-11-22T12:31:00Z' };
  expect(laterEnds(ENDS, newer)).toBe(newer);
  expect(laterEnds(newer, ENDS)).toBe(newer);
  expect(laterEnds(ENDS, null)).toBe(ENDS);
});

it('shows minutes and seconds, and speaks three times', () => {
  expect([120, 61, 9].map(countdown)).toEqual(['2.00', '1.01', '0.09']);
  expect([120, 61, 60, 31, 30, 0].map(spokenSeconds)).toEqual([120, 120, 60, 60, 30, 30]);
});
