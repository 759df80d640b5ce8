import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { type HalfYear, hasStarted, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { BudgetActual, BudgetLine } from '@jourplan/schema/persistence/entities/budget.js';
import { LockMode } from '@mikro-orm/postgresql';
import { asSeenOrNone } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import { MOST_KRONOR, refusalsOfKronor } from '../../reads/kronor-refusals.js';

export type RecordBudgetActual = Asked<{
  lineId: string;
  halfYear: HalfYear;
  /** 0 = nothing has been recorded yet. */
  expectedVersion: number;
  /** In öre, as it comes in. */
  sek: number;
}>;

/** Saves what a line of the budget cost in a half-year. */
export const recordBudgetActual = command(
  { act: 'budgetActualRecord', event: 'budget-actual.recorded', entity: 'budget_actual', right: ['write', 'AGREEMENTS'] },
  async (scope, input: RecordBudgetActual) => {
    const { tx, organisationId } = scope;
    const year = await lockedYear(scope, input.lineId);
    if (year === null) return refuse('NOT_FOUND', 'lineId');
    const where = {
      organisation: organisationId,
      line: tx.getReference(BudgetLine, [organisationId, input.lineId]),
      halfYear: input.halfYear,
    };
    const locked = await tx.findOne(BudgetActual, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const seen = asSeenOrNone(locked, input.expectedVersion);
    if (!seen.ok) return seen;
    const refusals = refusalsOf(scope, input, year);
    if (refusals.length > 0) return refuseAll(refusals);
    const sek = input.sek / oreOf(1);
    return succeed(seen.value ? tx.assign(seen.value, { sek }) : tx.create(BudgetActual, { ...where, sek }));
  },
);

/** The year of the line's budget, which nobody sets anew until the transaction ends. */
async function lockedYear({ tx, organisationId }: CommandScope, lineId: string): Promise<number | null> {
  if (!isUuid(lineId)) return null;
  const [row] = await tx.execute<{ year: number }[]>(
    `select b.year from budget_line l join budget b on b.organisation_id = l.organisation_id and b.id = l.budget_id
      where l.organisation_id = ? and l.id = ? for share of b`,
    [organisationId, lineId],
  );
  return row?.year ?? null;
}

function refusalsOf({ today }: CommandScope, { halfYear, sek }: RecordBudgetActual, year: number): CommandRefusal[] {
  return [
    ...(yearOfHalfYear(halfYear) === year ? [] : refuse('NOT_IN_BUDGET_YEAR' as const, 'halfYear').refusals),
    ...(hasStarted(halfYear, today) ? [] : refuse('HALF_YEAR_NOT_STARTED' as const, 'halfYear').refusals),
    ...refusalsOfKronor(sek, 'sek', { least: -MOST_KRONOR }),
  ];
}
