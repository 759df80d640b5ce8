import type { BudgetLineInput, CostCategory } from '../../graphql/graphql.js';
import { asSek, kronorOf, parseKronor, readKronor } from '../../lib/kronor.js';
import { newRequestId } from '../../lib/request-id.js';

/** Categories of the funder's money that a budget line may be paid by. */
export const COST_CATEGORIES = [
  'STAFF',
  'CONSULTANTS',
  'PREMISES',
  'ACTIVITIES',
  'CONSUMABLES',
  'OTHER',
] as const satisfies readonly CostCategory[];

/** A line as it is being written: amounts are still text. */
export interface DraftLine {
  /** For the screen only. */
  key: string;
  id: string | null;
  name: string;
  costCategory: CostCategory | '';
  agreementId: string;
  sek: string;
  /** Empty for half of the year. */
  firstHalfSek: string;
}

interface StoredLine {
  id: string;
  name: string;
  costCategory: CostCategory | null;
  sek: string;
  firstHalfSek: string | null;
  agreement: { id: string } | null;
}

/** What there is, or one empty line to begin with. */
export function draftOf(lines: readonly StoredLine[]): DraftLine[] {
  if (lines.length === 0) return [emptyLine()];
  return lines.map(({ id, name, costCategory, sek, firstHalfSek, agreement }) => ({
    key: id,
    id,
    name,
    costCategory: costCategory ?? '',
    agreementId: agreement?.id ?? '',
    sek: String(kronorOf(sek)),
    firstHalfSek: firstHalfSek === null ? '' : String(kronorOf(firstHalfSek)),
  }));
}

export function emptyLine(): DraftLine {
  return { key: newRequestId(), id: null, name: '', costCategory: '', agreementId: '', sek: '', firstHalfSek: '' };
}

export type DraftProblem =
  | { text: 'budget.form.noLines' | 'budget.form.noName' | 'budget.form.noAmount' }
  /** An amount with öre, and the whole kronor nearest to it. */
  | { text: 'budget.ore'; nearest: number };

/** What must be put right before anything is sent; the rest is for the server to say. */
export function problemIn(lines: readonly DraftLine[]): DraftProblem | null {
  if (lines.length === 0) return { text: 'budget.form.noLines' };
  if (lines.some(({ name }) => name.trim() === '')) return { text: 'budget.form.noName' };
  const written = lines.flatMap(({ sek, firstHalfSek }) => (firstHalfSek.trim() === '' ? [sek] : [sek, firstHalfSek]));
  for (const amount of written.map(readKronor)) {
    if (amount.kind === 'NONE') return { text: 'budget.form.noAmount' };
    if (amount.kind === 'ORE') return { text: 'budget.ore', nearest: amount.nearest };
  }
  return null;
}

export function inputOf({ id, name, costCategory, agreementId, sek, firstHalfSek }: DraftLine): BudgetLineInput {
  return {
    id,
    name: name.trim(),
    costCategory: costCategory === '' ? null : costCategory,
    agreementId: agreementId === '' ? null : agreementId,
    sek: asSek(parseKronor(sek) ?? 0),
    firstHalfSek: firstHalfSek.trim() === '' ? null : asSek(parseKronor(firstHalfSek) ?? 0),
  };
}

/** In kronor; what is no amount yet counts nothing. */
export function totalOf(lines: readonly DraftLine[]): number {
  return lines.reduce((sum, { sek }) => sum + (parseKronor(sek) ?? 0), 0);
}
