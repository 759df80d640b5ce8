import type { Standings } from '../kpis/case-standing.js';
import { registerKpisOf } from '../kpis/figures.js';
import { countAlike, type KpiCount } from '../kpis/kpi.js';
import { CASE_KPI_KEYS, type CaseKpiKey, type ContactKpiKey, REGISTER_KPI_KEYS } from '../kpis/kpi-registry.js';
import type { Registers } from '../registers/registers.js';
import { firstDayOf, type HalfYear, lastDayOf } from '../time/half-year.js';
import { maxDate, minDate, type PlainDate } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import { isInside, overlapOf } from '../time/spans.js';
import { type AgreementFacts, type CommitmentFacts, heldTermOf } from './agreement-facts.js';
import { registersForCommitment } from './commitment-evidence.js';
import { isValidOn, type Validity } from './commitments.js';
import { countedKpi } from './measure.js';
import { possibleTerm } from './notice.js';
import { type CasePlace, isInScope } from './scope.js';

/** The cases received on one day from one place, that stand alike, and how many they are. */
export type JudgedCases = CasePlace & { receivedOn: PlainDate; standings: Standings; cases: number };

/** What an agreement is judged by in one half-year. */
export type AgreementEvidence = { judged: readonly JudgedCases[]; registers: Registers };

export type AgreementKpiFigure = KpiCount & { agreementId: string; kpi: ContactKpiKey };

/**
 * The figures of one agreement in one half-year: the case KPIs over the cases in its scope, and the register KPIs that a
 * commitment asks for. A KPI that a commitment measures is judged from the day that is valid, one that none does for as
 * long as the agreement runs. Nothing for a draft, and for a half-year in which it does not run.
 */
export function agreementKpisOf(
  agreement: AgreementFacts,
  all: readonly AgreementFacts[],
  { judged, registers }: AgreementEvidence,
  halfYear: HalfYear,
  asOf: PlainDate,
): AgreementKpiFigure[] {
  const runs = runsOf(agreement, all);
  const days = runs === null ? null : overlapOf(runs, spanOf(halfYear));
  if (runs === null || days === null) return [];
  const inScope = judged.filter((cases) => isInScope(agreement, cases));
  const ofCases = CASE_KPI_KEYS.map((kpi) => {
    const heard = inScope.filter(({ receivedOn }) => isJudgedOn(agreement, kpi, runs, receivedOn));
    return {
      agreementId: agreement.id,
      kpi,
      ...countAlike(heard.map(({ standings, cases }) => ({ standing: standings[kpi], cases }))),
    };
  });
  const ofRegisters = REGISTER_KPI_KEYS.flatMap((kpi) => {
    const asked = askedIn(agreement.commitments, kpi, days);
    if (asked.length === 0) return [];
    const validFrom = maxDate(runs.startsOn, firstOf(asked));
    const seen = registersForCommitment(registers, { validFrom, validTo: null });
    return [{ agreementId: agreement.id, kpi, ...registerKpisOf(seen, halfYear, asOf)[kpi] }];
  });
  return [...ofCases, ...ofRegisters];
}

/** The commitments that a KPI measures, each in the last of its versions that hold in the half-year. */
export function lastMeasuringIn(
  commitments: readonly CommitmentFacts[],
  kpi: ContactKpiKey,
  halfYear: HalfYear,
): CommitmentFacts[] {
  const span = spanOf(halfYear);
  const holding = measuring(commitments, kpi).filter((commitment) => isValidIn(commitment, span));
  return holding.filter((one) => !holding.some((other) => other.lineage === one.lineage && other.validFrom > one.validFrom));
}

function measuring(commitments: readonly CommitmentFacts[], kpi: ContactKpiKey): CommitmentFacts[] {
  return commitments.filter(({ measure, targetPerMille, isJoint }) => {
    return measure !== null && countedKpi({ kpi: measure, targetPerMille, joint: isJoint }) === kpi;
  });
}

/** The commitments that hold in some days with their earlier versions: a revision leaves no gap, so neither may a week. */
function askedIn(commitments: readonly CommitmentFacts[], kpi: ContactKpiKey, days: DateSpan): CommitmentFacts[] {
  const all = measuring(commitments, kpi);
  const holding = new Set(all.filter((commitment) => isValidIn(commitment, days)).map(({ lineage }) => lineage));
  return all.filter(({ lineage, validFrom }) => holding.has(lineage) && validFrom <= days.endsOn);
}

/** The possible term, whole: a week that begins before a half-year may be part of it. */
function runsOf(agreement: AgreementFacts, all: readonly AgreementFacts[]): DateSpan | null {
  const held = agreement.state === 'DRAFT' ? null : heldTermOf(agreement, all);
  return held === null ? null : possibleTerm(held.term, held.notice);
}

function isJudgedOn(agreement: AgreementFacts, kpi: CaseKpiKey, runs: DateSpan, day: PlainDate): boolean {
  if (!isInside({ startsOn: day, endsOn: day }, runs)) return false;
  const asked = measuring(agreement.commitments, kpi);
  return asked.length === 0 || asked.some((commitment) => isValidOn(commitment, day));
}

function isValidIn({ validFrom, validTo }: Validity, span: DateSpan): boolean {
  return overlapOf({ startsOn: validFrom, endsOn: validTo ?? maxDate(validFrom, span.endsOn) }, span) !== null;
}

function firstOf(commitments: readonly CommitmentFacts[]): PlainDate {
  const [first, ...rest] = commitments.map(({ validFrom }) => validFrom);
  if (first === undefined) throw new RangeError('no commitment');
  return minDate(first, ...rest);
}

function spanOf(halfYear: HalfYear): DateSpan {
  return { startsOn: firstDayOf(halfYear), endsOn: lastDayOf(halfYear) };
}
