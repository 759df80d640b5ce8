import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../domain/time/plain-date.js';
import { postgresSupport } from './postgres-support.js';

const on = (version: string, day: string, mostMissed = 2) => postgresSupport(version, plainDate(day), mostMissed);

describe('a version of PostgreSQL', () => {
  it.each([
    ['17.9', '2026-06-01', 'TOO_OLD'],
    ['nonsense', '2026-06-01', 'TOO_OLD'],
    ['18.4', '2030-11-14', 'OUTDATED'],
    ['18.4', '2030-11-15', 'UNSUPPORTED'],
    ['18.4 (Debian 18.4-1.pgdg13+1)', '2026-06-01', 'CURRENT'],
    ['18.4', '2026-08-13', 'CURRENT'],
    ['18.4', '2026-11-11', 'CURRENT'],
    ['18.4', '2026-11-12', 'OUTDATED'],
    ['18.6', '2026-11-30', 'CURRENT'],
    ['19.0', '2031-01-01', 'CURRENT'],
  ])('%s on %s is %s', (version, day, state) => {
    expect(on(version, day).state).toBe(state);
  });

  it('has a day of its own, by the calendar where it was not known yet', () => {
    expect(on('18.0', '2026-11-30')).toMatchObject({ releasedOn: '2025-09-25', missed: 5 });
    expect(on('18.4', '2026-11-30')).toMatchObject({ releasedOn: '2026-05-14', missed: 2 });
    expect(on('18.5', '2026-11-30')).toMatchObject({ releasedOn: '2026-08-13', missed: 1 });
    expect(on('19.1', '2026-11-30')).toMatchObject({ releasedOn: null, missed: 0 });
  });

  it('may be behind by more where more is allowed', () => {
    expect(on('18.4', '2026-11-30', 4).state).toBe('CURRENT');
  });
});
