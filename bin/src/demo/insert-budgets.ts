import { randomUUID } from 'node:crypto';
import { halfYear, hasEnded } from '@jourplan/schema/domain/time/half-year.js';
import { type PlainDate, yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoBudget, DemoBudgetLine } from './demo-budget.js';
import { insertRows } from './insert-rows.js';

/** `agreementIds` by key. */
type Loading = {
  readonly organisationId: string;
  readonly anchor: PlainDate;
  readonly agreementIds: ReadonlyMap<string, string>;
};

/** The budgets of the years begun by the anchor, and what was spent in the half-years that have ended. */
export async function insertBudgets(tx: EntityManager, budgets: readonly DemoBudget[], loading: Loading): Promise<void> {
  const { organisationId, anchor, agreementIds } = loading;
  const begun = budgets.filter(({ year }) => year <= yearOf(anchor)).map((budget) => ({ ...budget, id: randomUUID() }));
  await insertRows(
    tx,
    'budget',
    begun.map(({ id, year }) => ({ organisationId, id, year })),
  );
  const lines = begun.flatMap(({ id: budgetId, year, lines: own }) =>
    own.map((line, index) => ({ line, id: randomUUID(), budgetId, year, position: index + 1 })),
  );
  await insertRows(
    tx,
    'budget_line',
    lines.map(({ id, budgetId, position, line: { name, costCategory, agreementKey, sek, firstHalfSek } }) => ({
      ...{ organisationId, id, budgetId, position, name, costCategory, sek, firstHalfSek },
      agreementId: agreementKey === null ? null : (agreementIds.get(agreementKey) ?? null),
    })),
  );
  const actuals = lines.flatMap(({ id: budgetLineId, year, line }) =>
    actualsBy(anchor, year, line).map((actual) => ({ organisationId, id: randomUUID(), budgetLineId, ...actual })),
  );
  await insertRows(tx, 'budget_actual', actuals);
}

function actualsBy(anchor: PlainDate, year: number, { actualSek }: DemoBudgetLine): { halfYear: string; sek: number }[] {
  return actualSek.flatMap((sek, index) => {
    const period = halfYear(`${year}-H${index + 1}`);
    return sek === null || !hasEnded(period, anchor) ? [] : [{ halfYear: period, sek }];
  });
}
