import type { MunicipalityCoverage } from '../registers/registers.js';
import { isAfter, type PlainDate } from '../time/plain-date.js';
import { isMultiYear } from './is-multi-year.js';
import { isRunning, positionOn } from './position.js';
import { noticeKnownOn, noticeOf, type OwnTerm, termOf } from './terms.js';

/** `parentId` of an annex; `municipalityCodes` are its service areas, SCB codes. A draft covers nobody (ours). */
export type CoveringAgreement = OwnTerm & {
  id: string;
  parentId: string | null;
  isDraft: boolean;
  municipalityCodes: readonly string[];
};

/** `certainUntil` is the end of the running period, `possiblyUntil` the last possible day. */
export type Cover = { agreementId: string; certainUntil: PlainDate; possiblyUntil: PlainDate };

/** `coveredBy` is null for a municipality without a running multi-year agreement. */
export type CoveredMunicipality = { code: string; coveredBy: Cover | null };

/**
 * The municipalities of the area, in their order and once each, with the multi-year agreement that covers them on a
 * day: the one that may last longest, the first given of equals. Source: the plan, economy. Notice given later is not known yet.
 */
export function coverageOn(
  agreements: readonly CoveringAgreement[],
  area: readonly string[],
  on: PlainDate,
): CoveredMunicipality[] {
  const covers = agreements.flatMap((agreement) => {
    const cover = coverOf(agreement, agreements, on);
    return cover === null ? [] : [{ cover, codes: new Set(agreement.municipalityCodes) }];
  });
  return [...new Set(area)].map((code) => ({
    code,
    coveredBy: longest(covers.filter(({ codes }) => codes.has(code)).map(({ cover }) => cover)),
  }));
}

/** The same as the coverage KPI counts it. */
export function municipalityCoverageFrom(municipalities: readonly CoveredMunicipality[]): MunicipalityCoverage {
  return {
    area: municipalities.map(({ code }) => code),
    covered: municipalities.filter(({ coveredBy }) => coveredBy !== null).map(({ code }) => code),
  };
}

function coverOf(agreement: CoveringAgreement, all: readonly CoveringAgreement[], on: PlainDate): Cover | null {
  const parent = all.find(({ id }) => id === agreement.parentId) ?? null;
  const term = termOf(agreement, parent);
  if (agreement.isDraft || term === null) return null;
  const notice = noticeKnownOn(noticeOf(agreement, parent), on);
  const { state, period, lastPossibleDay } = positionOn(term, notice, on);
  if (period === null || !isRunning(state) || !isMultiYear(term, notice)) return null;
  return { agreementId: agreement.id, certainUntil: period.endsOn, possiblyUntil: lastPossibleDay };
}

function longest(covers: readonly Cover[]): Cover | null {
  const [first, ...rest] = covers;
  if (first === undefined) return null;
  return rest.reduce((best, cover) => (isAfter(cover.possiblyUntil, best.possiblyUntil) ? cover : best), first);
}
