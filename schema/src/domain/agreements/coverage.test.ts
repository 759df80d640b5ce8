import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../time/plain-date.js';
import { type CoveringAgreement, coverageOn, municipalityCoverageFrom } from './coverage.js';
import { aTerm, givenOn } from './testing/agreement-builders.js';

const covering = (id: string, municipalityCodes: string[], given: Partial<CoveringAgreement> = {}): CoveringAgreement => ({
  id,
  parentId: null,
  isDraft: false,
  term: aTerm(),
  notice: null,
  municipalityCodes,
  ...given,
});
const on = (agreements: CoveringAgreement[], date: string, area = ['1880', '1881', '1864']) =>
  coverageOn(agreements, area, plainDate(date));
const covered = (agreements: CoveringAgreement[], date: string) => municipalityCoverageFrom(on(agreements, date)).covered;

describe('coverage of municipalities', () => {
  it('names the agreement, until when it is certain and until when it is possible', () => {
    expect(on([covering('orebro', ['1880'])], '2026-03-01')).toEqual([
      { code: '1880', coveredBy: { agreementId: 'orebro', certainUntil: '2026-12-31', possiblyUntil: '2027-12-31' } },
      { code: '1881', coveredBy: null },
      { code: '1864', coveredBy: null },
    ]);
  });

  it('begins and ends with the agreement', () => {
    const days = ['2025-03-31', '2025-04-01', '2027-12-31', '2028-01-01'];
    expect(days.map((date) => covered([covering('a', ['1880'])], date))).toEqual([[], ['1880'], ['1880'], []]);
  });

  it('goes on under notice as long as two year ends are left, and stops the day notice leaves fewer', () => {
    const late = [covering('a', ['1880'], { notice: givenOn('2025-10-01') })];
    expect(['2025-10-01', '2026-12-31', '2027-01-01'].map((date) => covered(late, date))).toEqual([['1880'], ['1880'], []]);
    const inTime = [covering('a', ['1880'], { notice: givenOn('2025-09-30') })];
    expect(['2025-09-29', '2025-09-30'].map((date) => covered(inTime, date))).toEqual([['1880'], []]);
  });

  it('does not come from a draft, an agreement of one year or one without a term', () => {
    const none = [
      covering('draft', ['1880'], { isDraft: true }),
      covering('year', ['1880'], { term: aTerm({ finalEndsOn: '2025-12-31' }) }),
      covering('open', ['1880'], { term: null }),
    ];
    expect(covered(none, '2025-06-01')).toEqual([]);
  });

  it('counts a municipality once for a parent and its annex, and all of a joint agreement', () => {
    const agreements = [
      covering('parent', ['1880']),
      covering('annex', ['1880', '1881', '1881'], { parentId: 'parent', term: null }),
      covering('joint', ['1881', '1864'], { term: aTerm({ finalEndsOn: '2028-12-31' }) }),
    ];
    expect(
      on(agreements, '2026-03-01', ['1880', '1881', '1864', '1880']).map(({ code, coveredBy }) => [code, coveredBy?.agreementId]),
    ).toEqual([
      ['1880', 'parent'],
      ['1881', 'joint'],
      ['1864', 'joint'],
    ]);
  });

  it('ends for an annex when its parent is under notice', () => {
    const agreements = [
      covering('annex', ['1881'], { parentId: 'parent', term: null }),
      covering('parent', [], { notice: givenOn('2026-09-30') }),
    ];
    expect(on(agreements, '2026-10-01')[1]?.coveredBy).toEqual({
      agreementId: 'annex',
      certainUntil: '2026-12-31',
      possiblyUntil: '2026-12-31',
    });
    expect(covered(agreements, '2027-01-01')).toEqual([]);
  });

  it('leaves out municipalities outside the area', () => {
    expect(municipalityCoverageFrom(on([covering('a', ['0180', '1864'])], '2026-03-01'))).toEqual({
      area: ['1880', '1881', '1864'],
      covered: ['1864'],
    });
  });
});
