import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCase } from '../contacts/testing/contact-builders.js';
import { anOpening, registers } from '../registers/testing/register-builders.js';
import { type PlainDate, plainDate, plusDays } from '../time/plain-date.js';
import { casesForCommitment, registersForCommitment } from './commitment-evidence.js';
import { dropCommitment, isValidOn, reviseCommitment, validOn } from './commitments.js';
import { checkMeasure, countedKpi, kpiTargetMet } from './measure.js';
import { aDay, span } from './testing/agreement-builders.js';

type Version = { validFrom: PlainDate; validTo: PlainDate | null; text: string };
const version = (validFrom: string, validTo: string | null = null, text = 'Inom tre dagar'): Version => ({
  validFrom: plainDate(validFrom),
  validTo: validTo === null ? null : plainDate(validTo),
  text,
});

describe('a version of a commitment', () => {
  it('holds on its first and last day', () => {
    const closed = version('2025-04-01', '2026-02-28');
    const days = ['2025-03-31', '2025-04-01', '2026-02-28', '2026-03-01'].map(plainDate);
    expect(days.map((day) => isValidOn(closed, day))).toEqual([false, true, true, false]);
    expect(isValidOn(version('2025-04-01'), plainDate('2199-12-31'))).toBe(true);
  });

  it('is closed the day before the next one starts', () => {
    const revised = { validFrom: plainDate('2026-03-01'), text: 'Inom två dagar' };
    expect(reviseCommitment(version('2025-04-01'), revised)).toEqual({
      ok: true,
      value: { closed: version('2025-04-01', '2026-02-28'), opened: version('2026-03-01', null, 'Inom två dagar') },
    });
  });

  it('cannot be revised from its own first day or earlier, nor when it is closed', () => {
    const revise = (current: Version, validFrom: string) => {
      const ruling = reviseCommitment(current, { validFrom: plainDate(validFrom), text: '' });
      return ruling.ok ? 'revised' : ruling.refusals[0]?.code;
    };
    expect(revise(version('2025-04-01'), '2025-03-31')).toBe('REVISION_NOT_AFTER_START');
    expect(revise(version('2025-04-01'), '2025-04-01')).toBe('REVISION_NOT_AFTER_START');
    expect(revise(version('2025-04-01'), '2025-04-02')).toBe('revised');
    expect(revise(version('2025-04-01', '2026-12-31'), '2026-01-01')).toBe('ALREADY_CLOSED');
  });

  it('that is dropped holds on its last day', () => {
    expect(dropCommitment(version('2025-04-01'), plainDate('2025-04-01'))).toEqual({
      ok: true,
      value: version('2025-04-01', '2025-04-01'),
    });
    expect(dropCommitment(version('2025-04-01'), plainDate('2025-03-31'))).toMatchObject({
      refusals: [{ code: 'DROPPED_BEFORE_START' }],
    });
    expect(dropCommitment(version('2025-04-01', '2025-12-31'), plainDate('2025-06-30'))).toMatchObject({
      refusals: [{ code: 'ALREADY_CLOSED' }],
    });
  });

  it('is one on every day, however often it is revised', () => {
    fc.assert(
      fc.property(aDay, fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 6 }), fc.nat(2000), (validFrom, steps, days) => {
        const versions: Version[] = [{ validFrom, validTo: null, text: '' }];
        for (const step of steps) {
          const current = versions.pop()!;
          const ruling = reviseCommitment(current, { validFrom: plusDays(current.validFrom, step), text: '' });
          if (ruling.ok) versions.push(ruling.value.closed, ruling.value.opened);
        }
        expect(versions).toHaveLength(steps.length + 1);
        expect(validOn(versions, plusDays(validFrom, days))).toHaveLength(1);
        expect(validOn(versions, plusDays(validFrom, -1))).toEqual([]);
      }),
    );
  });
});

describe('a measure', () => {
  it('has a target from 0 to 1000 per mille, or none', () => {
    const targets = [-1, 0, 1000, 1001, 0.5, null];
    const rulings = targets.map((targetPerMille) => checkMeasure({ kpi: 'BASIC_TRAINING', targetPerMille, joint: false }).ok);
    expect(rulings).toEqual([false, true, true, false, false, true]);
  });

  it('is joint for openings alone, and counts the partners’ then', () => {
    const measure = (kpi: 'EVENING_OPENING' | 'EVENING_OPENING_JOINT' | 'BASIC_TRAINING', joint: boolean) => ({
      kpi,
      joint,
      targetPerMille: null,
    });
    expect(checkMeasure(measure('EVENING_OPENING', true)).ok).toBe(true);
    expect(checkMeasure(measure('EVENING_OPENING_JOINT', true)).ok).toBe(true);
    expect(checkMeasure(measure('BASIC_TRAINING', true))).toMatchObject({ refusals: [{ code: 'MEASURE_CANNOT_BE_JOINT' }] });
    expect(countedKpi(measure('EVENING_OPENING', true))).toBe('EVENING_OPENING_JOINT');
    expect(countedKpi(measure('EVENING_OPENING', false))).toBe('EVENING_OPENING');
    expect(countedKpi(measure('EVENING_OPENING_JOINT', false))).toBe('EVENING_OPENING_JOINT');
    expect(countedKpi(measure('BASIC_TRAINING', false))).toBe('BASIC_TRAINING');
  });

  it.each([
    [9, 10, 900, true],
    [8, 10, 900, false],
    [899, 1000, 900, false],
    [2, 3, 667, false],
    [2, 3, 666, true],
    [0, 4, 0, true],
    [53, 53, 1000, true],
    [52, 53, 1000, false],
    [0, 0, 1000, null],
    [9, 10, null, null],
  ])('of %d in %d against %s per mille: %s', (numerator, denominator, target, met) => {
    expect(kpiTargetMet({ numerator, denominator, pending: 7 }, target)).toBe(met);
  });
});

describe('what a commitment answers for', () => {
  const areas = { scope: 'AREA', municipalityCodes: ['1880'], districtIds: [] } as const;
  const runs = span('2025-04-01', '2026-12-31');
  const receivedDays = (cases: ReturnType<typeof aCase>[], commitment: Version) =>
    casesForCommitment(cases, areas, commitment, runs).map(({ facts }) => facts.receivedOn);

  it('is the cases of its scope received while it is valid', () => {
    const cases = ['2025-12-31', '2026-01-01', '2026-03-01', '2026-03-02'].map((receivedOn) =>
      aCase({ receivedOn: plainDate(receivedOn) }),
    );
    expect(receivedDays(cases, version('2026-01-01', '2026-03-01'))).toEqual(['2026-01-01', '2026-03-01']);
    expect(receivedDays([aCase({ municipalityCode: '1864' }), aCase({ municipalityCode: null })], version('2026-01-01'))).toEqual(
      [],
    );
  });

  it('is nothing from before the agreement starts or after it ends', () => {
    const cases = ['2025-03-31', '2025-04-01', '2026-12-31', '2027-01-01'].map((receivedOn) =>
      aCase({ receivedOn: plainDate(receivedOn) }),
    );
    expect(receivedDays(cases, version('2025-01-01'))).toEqual(['2025-04-01', '2026-12-31']);
  });

  it('is the registers from the day it is valid, or from the day they are kept', () => {
    const kept = registers({
      openings: { recordedFrom: plainDate('2025-01-01'), entries: [anOpening('2025-05-05')] },
      hearings: { recordedFrom: plainDate('2025-06-01'), entries: [] },
      trainingRecordedFrom: plainDate('2025-03-31'),
    });
    expect(registersForCommitment(kept, version('2025-04-01'))).toEqual({
      ...kept,
      openings: { recordedFrom: '2025-04-01', entries: kept.openings.entries },
      trainingRecordedFrom: '2025-04-01',
    });
  });
});
