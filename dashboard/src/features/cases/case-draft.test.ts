import { describe, expect, it } from '@jest/globals';
import { type CaseDraft, changeOf, wrongDates } from './case-draft.js';

const DRAFT: CaseDraft = {
  section: 'GENERAL',
  targetGroup: 'VICTIM',
  cameVia: 'POLICE',
  ageBand: 'UNKNOWN',
  gender: 'UNKNOWN',
  crimeCategory: 'UNKNOWN',
  policeReported: 'UNKNOWN',
  anonymous: false,
  phonePossible: true,
  specialCircumstances: [],
  receivedOn: '2026-11-20',
  place: 'kommun:1880',
  meetingOfferedOn: '',
  referredTo: '',
  referredOn: '',
  supporterCode: 'S-1',
};

describe('a change of a case', () => {
  it('is nothing when nothing differs', () => {
    expect(changeOf(DRAFT, { ...DRAFT, specialCircumstances: [] })).toEqual({});
  });

  it('sends what differs, and null for what was taken away', () => {
    const after = {
      ...DRAFT,
      ageBand: 'AGE_15_17',
      referredTo: 'STODCENTRUM',
      referredOn: '2026-11-21',
      supporterCode: '',
    } as const;
    expect(changeOf(DRAFT, after)).toEqual({
      ageBand: 'AGE_15_17',
      referredTo: 'STODCENTRUM',
      referredOn: '2026-11-21',
      supporterCode: null,
    });
  });

  it('from a municipality to a district takes the municipality away', () => {
    expect(changeOf(DRAFT, { ...DRAFT, place: 'stadsdel:d1' })).toEqual({ districtId: 'd1', municipalityCode: null });
  });
});

it('a date that is none is named; an empty one is none only where a date is required', () => {
  expect(wrongDates(DRAFT)).toEqual([]);
  expect(wrongDates({ ...DRAFT, receivedOn: '', referredOn: '2026-02-30' })).toEqual(['receivedOn', 'referredOn']);
});
