import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfYear } from '../time/half-year.js';
import { plainDate } from '../time/plain-date.js';
import { dateAround } from '../time/testing/any-date.js';
import { BREAKDOWN_DIMENSIONS } from './contacts.js';
import { aCase, anAttempt, anyCase } from './testing/contact-builders.js';
import {
  breakdownValuesOf,
  digitalConversationsOf,
  sortedVolumes,
  type VolumeMeasure,
  type VolumeRow,
  volumesOf,
} from './volumes.js';

const h1 = halfYear('2026-H1');
const end = plainDate('2026-12-31');
const origin = plainDate('2026-06-30');
const total = (rows: readonly VolumeRow[], measure: VolumeMeasure) =>
  rows.filter((row) => row.measure === measure).reduce((sum, row) => sum + row.count, 0);

describe('volumes of a half-year', () => {
  it('count an attempt in the half-year of its own date, and the case in that of its receipt', () => {
    const cases = [
      aCase({ receivedOn: '2025-12-31' }, [anAttempt('2025-12-31'), anAttempt('2026-01-01', { channel: 'SMS', reached: true })]),
      aCase({ receivedOn: '2026-06-30', section: 'COURT' }, [
        anAttempt('2026-06-30', { reached: true }),
        anAttempt('2026-07-01'),
      ]),
    ];
    expect(volumesOf(cases, h1, end)).toEqual([
      { measure: 'CASES_RECEIVED', value: 'ALL', section: 'COURT', channel: null, count: 1 },
      { measure: 'ATTEMPTS', value: 'ALL', section: 'GENERAL', channel: 'SMS', count: 1 },
      { measure: 'ATTEMPTS', value: 'ALL', section: 'COURT', channel: 'PHONE', count: 1 },
      { measure: 'CONVERSATIONS', value: 'ALL', section: 'GENERAL', channel: 'SMS', count: 1 },
      { measure: 'CONVERSATIONS', value: 'ALL', section: 'COURT', channel: 'PHONE', count: 1 },
    ]);
  });

  it('leave out what is voided or later than the as-of date', () => {
    const cases = [
      aCase({ voided: true }, [anAttempt('2026-03-03')]),
      aCase({}, [anAttempt('2026-03-03', { voided: true }), anAttempt('2026-03-05'), anAttempt('2026-03-05')]),
    ];
    expect(total(volumesOf(cases, h1, plainDate('2026-03-04')), 'ATTEMPTS')).toBe(0);
    expect(volumesOf(cases, h1, plainDate('2026-03-05')).map((row) => row.count)).toEqual([1, 2]);
    expect(volumesOf(cases, h1, plainDate('2026-03-01'))).toEqual([]);
  });

  it('take sms, e-mail, social media and video for digital', () => {
    const channels = ['PHONE', 'SMS', 'EMAIL', 'SOCIAL_MEDIA', 'VISIT', 'COURT', 'VIDEO'] as const;
    const talks = channels.map((channel) => anAttempt('2026-03-03', { channel, reached: true }));
    const rows = volumesOf([aCase({}, [...talks, anAttempt('2026-03-03', { channel: 'SMS' })])], h1, end);
    expect(digitalConversationsOf(rows)).toEqual({ numerator: 4, denominator: 7 });
    expect(digitalConversationsOf([])).toEqual({ numerator: 0, denominator: 0 });
  });

  it('name unknown places, and count a case once under each of its markers', () => {
    const { facts } = aCase({ municipalityCode: null, specialCircumstances: ['GANG', 'HONOUR', 'GANG'] });
    expect(breakdownValuesOf(facts, 'MUNICIPALITY')).toEqual(['UNKNOWN']);
    expect(breakdownValuesOf(facts, 'ANONYMOUS')).toEqual(['NO']);
    expect(breakdownValuesOf(facts, 'SPECIAL_CIRCUMSTANCE')).toEqual(['GANG', 'HONOUR']);
  });

  it('add up to the whole over every breakdown that does not overlap, in one order whatever the input', () => {
    fc.assert(
      fc.property(
        fc.array(anyCase(origin), { maxLength: 15 }),
        dateAround(origin, 170, 60),
        fc.constantFrom(...BREAKDOWN_DIMENSIONS),
        (cases, asOf, by) => {
          const [whole, parts] = [volumesOf(cases, h1, asOf), volumesOf(cases, h1, asOf, by)];
          for (const measure of ['CASES_RECEIVED', 'ATTEMPTS', 'CONVERSATIONS'] as const) {
            // Markers overlap: their rows are never summed.
            if (by !== 'SPECIAL_CIRCUMSTANCE') expect(total(parts, measure)).toBe(total(whole, measure));
          }
          expect(total(whole, 'CONVERSATIONS')).toBeLessThanOrEqual(total(whole, 'ATTEMPTS'));
          expect(volumesOf([...cases].reverse(), h1, asOf, by)).toEqual(parts);
          expect(sortedVolumes([...parts].reverse())).toEqual(parts);
        },
      ),
    );
  });
});
