import { defineEntity, p } from '@mikro-orm/postgresql';
import { COST_CATEGORIES } from '../../domain/agreements/amounts.js';
import { halfYearText, tenantKey, tenantTable } from '../tenancy.js';
import { FundingAgreement } from './agreements.js';

/** The association's own budget of one calendar year. */
export const Budget = defineEntity({
  name: 'Budget',
  tableName: 'budget',
  ...tenantTable,
  properties: { ...tenantKey, year: p.integer(), version: p.integer().version().default(1) },
  uniques: [{ properties: ['organisation', 'year'] }],
});

/** A category of the association's own, mapped to a category of agreement cost lines where there is one. */
export const BudgetLine = defineEntity({
  name: 'BudgetLine',
  tableName: 'budget_line',
  ...tenantTable,
  properties: {
    ...tenantKey,
    budget: () => p.manyToOne(Budget).joinColumns('organisation_id', 'budget_id').ref(),
    position: p.integer(),
    name: p.text(),
    /** Category of the cost lines this money comes from; null = none. */
    costCategory: p.enum(COST_CATEGORIES).nullable(),
    agreement: () =>
      p
        .manyToOne(FundingAgreement)
        .joinColumns('organisation_id', 'agreement_id')
        .ref()
        .nullable()
        .deleteRule('no action')
        .index(),
    sek: p.integer(),
    /** Whole kronor of the year that fall in its first half; null = half of the year. */
    firstHalfSek: p.integer().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['budget', 'name'] }],
});

/** What a category cost in one half-year, in whole kronor. */
export const BudgetActual = defineEntity({
  name: 'BudgetActual',
  tableName: 'budget_actual',
  ...tenantTable,
  properties: {
    ...tenantKey,
    line: () => p.manyToOne(BudgetLine).joinColumns('organisation_id', 'budget_line_id').ref(),
    halfYear: halfYearText(),
    sek: p.integer(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['line', 'halfYear'] }],
});
