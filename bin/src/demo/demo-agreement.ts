import type { CostCategory, CostPayer } from '@jourplan/schema/domain/agreements/amounts.js';
import type { CommitmentKind } from '@jourplan/schema/domain/agreements/commitments.js';
import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import type { AgreementTerm } from '@jourplan/schema/domain/agreements/terms.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';

/** How a sentence was read where it leaves something open. Nobody has decided it: it is ours. */
export type DemoReading = { readonly question: string; readonly choice: string };

export type DemoCommitment = {
  /** Shared by the versions of one commitment. */
  readonly key: string;
  readonly kind: CommitmentKind;
  readonly statement: string;
  readonly measure: ContactKpiKey | null;
  /** In thousandths; null = no target. */
  readonly targetPerMille: number | null;
  readonly isJoint: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  readonly readings: readonly DemoReading[];
};

/** Whole kronor per twelve months. */
export type DemoCostLine = {
  readonly payer: CostPayer;
  readonly category: CostCategory;
  readonly yearSek: number;
  readonly isEarmarked: boolean;
};

/** Whole kronor for exactly these days, both inclusive. */
export type DemoStatedAmount = {
  readonly category: CostCategory;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly sek: number;
};

export type DemoAgreement = {
  readonly key: string;
  /** Key of the agreement it is annexed to. */
  readonly parentKey: string | null;
  readonly title: string;
  readonly diaryNumber: string | null;
  readonly state: 'DRAFT' | 'IN_FORCE';
  readonly scope: AgreementScope;
  readonly isJoint: boolean;
  readonly dependsOnFunds: boolean;
  /** Null for an annex that takes its parent's, and for a draft without dates. */
  readonly term: AgreementTerm | null;
  readonly noticeGivenOn: PlainDate | null;
  /** SCB codes. */
  readonly municipalityCodes: readonly string[];
  /** By name. */
  readonly districts: readonly string[];
  readonly commitments: readonly DemoCommitment[];
  readonly costLines: readonly DemoCostLine[];
  readonly statedAmounts: readonly DemoStatedAmount[];
  /** From when there is anything to know of it, in the invented world. */
  readonly knownFrom: PlainDate;
};

export type DemoFunder = {
  readonly name: string;
  readonly kind: FunderKind;
  readonly reportingDays: ReadonlyArray<{ readonly month: number; readonly day: number; readonly title: string }>;
  readonly agreements: readonly DemoAgreement[];
};

type Wording = Pick<DemoAgreement, 'key' | 'title' | 'term' | 'knownFrom'> & Partial<DemoAgreement>;

/** In force, for the cases of its areas, with nothing in it but what is said. */
export function agreement(said: Wording): DemoAgreement {
  return {
    parentKey: null,
    diaryNumber: null,
    state: 'IN_FORCE',
    scope: 'AREA',
    isJoint: false,
    dependsOnFunds: false,
    noticeGivenOn: null,
    municipalityCodes: [],
    districts: [],
    commitments: [],
    costLines: [],
    statedAmounts: [],
    ...said,
  };
}

/** A single period, both ends inclusive. */
export function fixedTerm(startsOn: string, endsOn: string): AgreementTerm {
  const end = plainDate(endsOn);
  return { startsOn: plainDate(startsOn), initialEndsOn: end, finalEndsOn: end, renewal: 'NONE', noticeBy: null };
}

type Promised = Pick<DemoCommitment, 'key' | 'statement' | 'validFrom'> & Partial<DemoCommitment>;

/** What is promised until further notice, without a measure unless one is given. */
export function commitment(said: Promised): DemoCommitment {
  return { kind: 'COMMITMENT', measure: null, targetPerMille: null, isJoint: false, validTo: null, readings: [], ...said };
}

/** What the funder pays, in the order in which it is shown. */
export function paidByFunder(sekPerCategory: Partial<Record<CostCategory, number>>): DemoCostLine[] {
  return costLines('FUNDER', sekPerCategory);
}

/** What the association finances itself. */
export function paidByOurselves(sekPerCategory: Partial<Record<CostCategory, number>>): DemoCostLine[] {
  return costLines('OWN', sekPerCategory);
}

function costLines(payer: CostPayer, sekPerCategory: Partial<Record<CostCategory, number>>): DemoCostLine[] {
  const amounts = Object.entries(sekPerCategory) as [CostCategory, number][];
  return amounts.map(([category, yearSek]) => ({ payer, category, yearSek, isEarmarked: category === 'PROJECT_FUNDS' }));
}
