import type { AgreementFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { agreementMoneyOf, type BudgetLineFacts, followUpBudget } from '@jourplan/schema/domain/follow-up/follow-up-budget.js';
import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { BudgetFollowUp } from './budget.type.js';

/** By the same rules as the follow-up of the half-year, live. */
export function budgetFollowUpOf(
  organisationId: string,
  halfYear: HalfYear,
  facts: { lines: readonly BudgetLineFacts[]; agreements: readonly AgreementFacts[] },
): BudgetFollowUp {
  const money = agreementMoneyOf(facts.agreements, halfYear);
  const versionOf = new Map(facts.lines.map(({ id, actualVersion }) => [id, actualVersion]));
  const lines = followUpBudget(facts.lines, money, halfYear).map(
    ({ id, name, budgetSek, actualSek, differenceSek, state, agreementSek }) => ({
      lineId: id,
      name,
      budget: oreOf(budgetSek),
      actual: oreOrNull(actualSek),
      actualVersion: versionOf.get(id) ?? 0,
      difference: oreOrNull(differenceSek),
      differenceShare: differenceSek === null || budgetSek === 0 ? null : differenceSek / Math.abs(budgetSek),
      isFlagged: state === 'FLAGGED',
      agreementMoney: oreOrNull(agreementSek),
    }),
  );
  const agreements = money.map(({ id, sek, basis }) => ({ agreement: { id, organisationId }, amount: oreOf(sek), basis }));
  return { halfYear, lines, agreements };
}

function oreOrNull(kronor: number | null): number | null {
  return kronor === null ? null : oreOf(kronor);
}
