import type { CostCategory, CostPayer } from '@jourplan/schema/domain/agreements/amounts.js';
import { type AgreementTerm, checkTerm } from '@jourplan/schema/domain/agreements/terms.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import { isBefore, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { overlapOf } from '@jourplan/schema/domain/time/spans.js';
import type { CommandRefusal } from '../../platform/command-scope.js';
import { refusalsOfKronor } from '../../reads/kronor-refusals.js';

export type GivenTerm = Omit<AgreementTerm, 'noticeBy'> & { noticeBy?: AgreementTerm['noticeBy'] | undefined };
/** Amounts as they come in: in öre. */
export type GivenCostLine = { payer: CostPayer; category: CostCategory; sekPer12Months: number; isEarmarked?: boolean | null };
export type GivenStatedAmount = {
  payer: CostPayer;
  category?: CostCategory | null;
  from: PlainDate;
  to: PlainDate;
  sek: number;
};
export type GivenServiceArea = { municipalityCode?: string | null; districtId?: string | null };

export function termGiven(term: GivenTerm): AgreementTerm {
  return { ...term, noticeBy: term.noticeBy ?? null };
}

export function refusalsOfTerm(term: GivenTerm | null | undefined): CommandRefusal[] {
  if (!term) return [];
  const checked = checkTerm(termGiven(term));
  return checked.ok ? [] : checked.refusals.map((refusal) => ({ ...refusal, field: `term.${refusal.field}` }));
}

/** A category stands once for each payer. */
export function refusalsOfCostLines(lines: readonly GivenCostLine[]): CommandRefusal[] {
  return lines.flatMap((line, index) => {
    const first = lines.findIndex(({ payer, category }) => payer === line.payer && category === line.category);
    return [
      ...(first === index ? [] : refuse('LISTED_TWICE' as const, `costLines.${index}.category`).refusals),
      ...refusalsOfKronor(line.sekPer12Months, `costLines.${index}.sekPer12Months`),
    ];
  });
}

/** Amounts of one payer and category are for different days. */
export function refusalsOfStatedAmounts(amounts: readonly GivenStatedAmount[]): CommandRefusal[] {
  return amounts.flatMap((amount, index): CommandRefusal[] => {
    const field = `statedAmounts.${index}`;
    if (isBefore(amount.to, amount.from)) return refuse('ENDS_BEFORE_START' as const, `${field}.to`).refusals;
    const overlaps = amounts.slice(0, index).some((other) => isSameMoney(other, amount) && shareDays(other, amount));
    return [
      ...(overlaps ? refuse('SPANS_OVERLAP' as const, `${field}.from`).refusals : []),
      ...refusalsOfKronor(amount.sek, `${field}.sek`),
    ];
  });
}

function isSameMoney(one: GivenStatedAmount, other: GivenStatedAmount): boolean {
  return one.payer === other.payer && (one.category ?? null) === (other.category ?? null);
}

function shareDays(one: GivenStatedAmount, other: GivenStatedAmount): boolean {
  return overlapOf({ startsOn: one.from, endsOn: one.to }, { startsOn: other.from, endsOn: other.to }) !== null;
}
