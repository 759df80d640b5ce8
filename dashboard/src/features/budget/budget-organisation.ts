import type { BudgetPageQuery } from '../../graphql/graphql.js';

export type BudgetOrganisation = NonNullable<BudgetPageQuery['organisation']>;
