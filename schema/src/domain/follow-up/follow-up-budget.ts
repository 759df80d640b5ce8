import { type AgreementFacts, moneyIn } from '../agreements/agreement-facts.js';
import type { AmountBasis, AmountLine, CostCategory } from '../agreements/amounts.js';
import { budgetFor } from '../budget/budget-for.js';
import { deviation } from '../budget/deviation.js';
import { firstDayOf, type HalfYear, lastDayOf } from '../time/half-year.js';

/** A line of the year's budget with what it cost in one half-year; whole kronor. */
export type BudgetLineFacts = {
  id: string;
  version: number;
  position: number;
  name: string;
  /** The category of agreement money that pays for it; null for none. */
  costCategory: CostCategory | null;
  /** Only money of this agreement pays for it; null for any. */
  agreementId: string | null;
  yearSek: number;
  firstHalfSek: number | null;
  /** Null while nothing has been recorded. */
  actualSek: number | null;
  /** 0 while nothing has been recorded. */
  actualVersion: number;
};

/** What a funder pays in one half-year by one agreement; whole kronor. */
export type AgreementMoneyFacts = { id: string; title: string; sek: number; basis: AmountBasis; lines: AmountLine[] };

/** FLAGGED when off by both limits; NO_ACTUAL while nothing has been recorded, which is not nought. */
export type BudgetLineState = 'FLAGGED' | 'WITHIN_LIMITS' | 'NO_ACTUAL';

/** A line as a follow-up shows and freezes it: integers, strings and null only. */
export type FollowUpBudgetLine = {
  id: string;
  name: string;
  /** Title of the agreement whose money alone pays for it. */
  agreement: string | null;
  budgetSek: number;
  actualSek: number | null;
  differenceSek: number | null;
  differencePerMille: number | null;
  state: BudgetLineState;
  /** Agreement money for its cost category; null when it has none. */
  agreementSek: number | null;
};

export type FollowUpAgreement = { id: string; title: string; sek: number; basis: AmountBasis };

/** Agreement money of the part of a half-year in which each agreement in force runs, in the order given. */
export function agreementMoneyOf(agreements: readonly AgreementFacts[], halfYear: HalfYear): AgreementMoneyFacts[] {
  const span = { startsOn: firstDayOf(halfYear), endsOn: lastDayOf(halfYear) };
  return agreements
    .filter(({ state }) => state === 'IN_FORCE')
    .flatMap((agreement) => {
      const amount = moneyIn(agreement, agreements, 'FUNDER', span);
      return amount === null ? [] : [{ id: agreement.id, title: agreement.title, ...amount }];
    });
}

/** Budget, actual and deviation of a half-year, line by line in their order. */
export function followUpBudget(
  lines: readonly BudgetLineFacts[],
  money: readonly AgreementMoneyFacts[],
  halfYear: HalfYear,
): FollowUpBudgetLine[] {
  return inPosition(lines).map((line) => ({
    id: line.id,
    name: line.name,
    agreement: money.find(({ id }) => id === line.agreementId)?.title ?? null,
    ...comparedWithActual(budgetFor(halfYear, line), line.actualSek),
    agreementSek: agreementSekOf(line, money),
  }));
}

/** By title, and then by id: not by locale, so that the bytes are the same everywhere. */
export function followUpAgreements(money: readonly AgreementMoneyFacts[]): FollowUpAgreement[] {
  return [...money]
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id))
    .map(({ id, title, sek, basis }) => ({ id, title, sek, basis }));
}

type Compared = Pick<FollowUpBudgetLine, 'budgetSek' | 'actualSek' | 'differenceSek' | 'differencePerMille' | 'state'>;

function comparedWithActual(budgetSek: number, actualSek: number | null): Compared {
  if (actualSek === null) return { budgetSek, actualSek, differenceSek: null, differencePerMille: null, state: 'NO_ACTUAL' };
  const { differenceSek, differencePerMille, isFlagged } = deviation(budgetSek, actualSek);
  return { budgetSek, actualSek, differenceSek, differencePerMille, state: isFlagged ? 'FLAGGED' : 'WITHIN_LIMITS' };
}

function agreementSekOf({ costCategory, agreementId }: BudgetLineFacts, money: readonly AgreementMoneyFacts[]): number | null {
  if (costCategory === null) return null;
  const paying = money.filter(({ id }) => agreementId === null || id === agreementId).flatMap(({ lines }) => lines);
  return paying.filter(({ category }) => category === costCategory).reduce((sum, { sek }) => sum + sek, 0);
}

function inPosition(lines: readonly BudgetLineFacts[]): BudgetLineFacts[] {
  return [...lines].sort((a, b) => a.position - b.position || compareText(a.id, b.id));
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
