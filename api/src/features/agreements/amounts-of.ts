import { type AgreementFacts, moneyIn } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import type { AmountInPeriod, AmountLine as Line } from '@jourplan/schema/domain/agreements/amounts.js';
import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import type { DateSpan } from '@jourplan/schema/domain/time/spans.js';
import type { AgreementAmount, AmountLine, CostLine, StatedAmount } from './agreement.type.js';
import type { AgreementInRegister } from './agreement-root.js';

/** Null when neither payer pays anything. The basis is the funder's where the funder pays. */
export function amountOf({ agreement, register }: AgreementInRegister, period: DateSpan): AgreementAmount | null {
  const funder = moneyIn(agreement, register.agreements, 'FUNDER', period);
  const own = moneyIn(agreement, register.agreements, 'OWN', period);
  const basis = funder?.basis ?? own?.basis;
  if (basis === undefined) return null;
  return {
    sek: oreOf(funder?.sek ?? 0),
    basis,
    lines: linesOf(agreement, funder),
    ownSek: oreOf(own?.sek ?? 0),
    ownLines: linesOf(agreement, own),
  };
}

export function costLinesOf({ costLines }: AgreementFacts): CostLine[] {
  return costLines.map(({ yearSek, ...line }) => ({ ...line, sekPer12Months: oreOf(yearSek) }));
}

export function statedAmountsOf({ statedAmounts }: AgreementFacts): StatedAmount[] {
  return statedAmounts.map(({ payer, category, startsOn, endsOn, sek }) => ({
    payer,
    category,
    period: { startsOn, endsOn },
    sek: oreOf(sek),
  }));
}

function linesOf({ costLines }: AgreementFacts, amount: AmountInPeriod | null): AmountLine[] {
  const isEarmarked = (line: Line) =>
    costLines.some((one) => one.payer === line.payer && one.category === line.category && one.isEarmarked);
  return (amount?.lines ?? []).map((line) => ({ category: line.category, sek: oreOf(line.sek), isEarmarked: isEarmarked(line) }));
}
