import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261122000000_creates_the_tables } from './Migration20261122000000_creates_the_tables.js';
import { Migration20261122010000_guards_the_rows } from './Migration20261122010000_guards_the_rows.js';
import { Migration20261122120000_adds_agreements_budgets_and_dates } from './Migration20261122120000_adds_agreements_budgets_and_dates.js';
import { Migration20261130003000_counts_an_import_in_batches } from './Migration20261130003000_counts_an_import_in_batches.js';
import { Migration20261130055000_events_carry_what_was_frozen } from './Migration20261130055000_events_carry_what_was_frozen.js';

/** In the order they run. Forward only: a merged migration is never edited. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261122000000_creates_the_tables', class: Migration20261122000000_creates_the_tables },
  { name: 'Migration20261122010000_guards_the_rows', class: Migration20261122010000_guards_the_rows },
  {
    name: 'Migration20261122120000_adds_agreements_budgets_and_dates',
    class: Migration20261122120000_adds_agreements_budgets_and_dates,
  },
  { name: 'Migration20261130003000_counts_an_import_in_batches', class: Migration20261130003000_counts_an_import_in_batches },
  { name: 'Migration20261130055000_events_carry_what_was_frozen', class: Migration20261130055000_events_carry_what_was_frozen },
];
