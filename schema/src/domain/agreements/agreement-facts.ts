import type { ContactKpiKey } from '../kpis/kpi-registry.js';
import type { PlainDate } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import type { AgreementMoney, AmountInPeriod, CostLine, CostPayer } from './amounts.js';
import { amountIn } from './amounts.js';
import type { CommitmentKind, Validity } from './commitments.js';
import type { CoveringAgreement } from './coverage.js';
import type { ServiceAreas } from './scope.js';
import { type AgreementTerm, type Notice, noticeOf, type OwnTerm, termOf } from './terms.js';

export type CommitmentReadingFacts = {
  id: string;
  version: number;
  question: string;
  choice: string;
  decidedBy: string | null;
  decidedOn: PlainDate | null;
};

/** One version of a commitment; versions of the same one share `lineage`. */
export type CommitmentFacts = Validity & {
  id: string;
  version: number;
  lineage: string;
  kind: CommitmentKind;
  statement: string;
  measure: ContactKpiKey | null;
  targetPerMille: number | null;
  isJoint: boolean;
  readings: readonly CommitmentReadingFacts[];
};

/** An agreement as it is stored. `term` is its own; an annex may lack one. */
export type AgreementFacts = ServiceAreas & {
  id: string;
  version: number;
  funderId: string;
  parentId: string | null;
  title: string;
  diaryNumber: string | null;
  /** DRAFT: not signed; it covers and counts nothing. */
  state: 'DRAFT' | 'IN_FORCE';
  isJoint: boolean;
  dependsOnFunds: boolean;
  term: AgreementTerm | null;
  noticeGivenOn: PlainDate | null;
  costLines: readonly (CostLine & { isEarmarked: boolean })[];
  statedAmounts: AgreementMoney['statedAmounts'];
  commitments: readonly CommitmentFacts[];
};

/** The term and notice that hold, own or inherited. */
export type HeldTerm = { term: AgreementTerm; notice: Notice | null };

/** Null for an agreement without a term of its own or its parent's. */
export function heldTermOf(agreement: AgreementFacts, all: readonly AgreementFacts[]): HeldTerm | null {
  const parent = all.find(({ id }) => id === agreement.parentId);
  const [own, inherited] = [ownTermOf(agreement), parent === undefined ? null : ownTermOf(parent)];
  const term = termOf(own, inherited);
  return term === null ? null : { term, notice: noticeOf(own, inherited) };
}

/** What one payer pays for the part of some days in which the agreement runs; null when it is nothing at all. */
export function moneyIn(
  agreement: AgreementFacts,
  all: readonly AgreementFacts[],
  payer: CostPayer,
  period: DateSpan,
): AmountInPeriod | null {
  const held = heldTermOf(agreement, all);
  return held === null ? null : amountIn(payer, agreement, held.term, held.notice, period);
}

/** The agreements as the coverage of municipalities hears them. */
export function coveringAgreementsOf(agreements: readonly AgreementFacts[]): CoveringAgreement[] {
  return agreements.map((agreement) => ({
    ...ownTermOf(agreement),
    id: agreement.id,
    parentId: agreement.parentId,
    isDraft: agreement.state === 'DRAFT',
    municipalityCodes: agreement.municipalityCodes,
  }));
}

function ownTermOf({ term, noticeGivenOn }: AgreementFacts): OwnTerm {
  return { term, notice: noticeGivenOn === null ? null : { givenOn: noticeGivenOn } };
}
