import type { KnownMigration } from './known-migration.js';
import { Migration20261122000000_creates_the_tables } from './Migration20261122000000_creates_the_tables.js';
import { Migration20261122010000_guards_the_rows } from './Migration20261122010000_guards_the_rows.js';
import { Migration20261122120000_adds_agreements_budgets_and_dates } from './Migration20261122120000_adds_agreements_budgets_and_dates.js';
import { Migration20261130003000_counts_an_import_in_batches } from './Migration20261130003000_counts_an_import_in_batches.js';
import { Migration20261130055000_events_carry_what_was_frozen } from './Migration20261130055000_events_carry_what_was_frozen.js';
import { Migration20261130220000_says_what_can_live_with_it } from './Migration20261130220000_says_what_can_live_with_it.js';
import { Migration20261130221000_hears_of_each_worker } from './Migration20261130221000_hears_of_each_worker.js';
import { Migration20261130223000_keeps_what_calendars_were_told } from './Migration20261130223000_keeps_what_calendars_were_told.js';
import { Migration20261130230000_keeps_demo_and_adoption_honest } from './Migration20261130230000_keeps_demo_and_adoption_honest.js';
import { Migration20261130234000_compares_names_folded } from './Migration20261130234000_compares_names_folded.js';
import { Migration20261201004000_keeps_standings_by_kpi } from './Migration20261201004000_keeps_standings_by_kpi.js';
import { Migration20261201011500_keeps_the_start_of_a_register_in_a_row } from './Migration20261201011500_keeps_the_start_of_a_register_in_a_row.js';

/**
 * In the order they run. Forward only: a merged migration is never edited, and `npm run migrations:hash` keeps the hash of a
 * new one. What ran before there was `compatibleFrom` says null: older code does not ask.
 */
export const migrations: KnownMigration[] = [
  {
    name: 'Migration20261122000000_creates_the_tables',
    class: Migration20261122000000_creates_the_tables,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261122010000_guards_the_rows',
    class: Migration20261122010000_guards_the_rows,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261122120000_adds_agreements_budgets_and_dates',
    class: Migration20261122120000_adds_agreements_budgets_and_dates,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261130003000_counts_an_import_in_batches',
    class: Migration20261130003000_counts_an_import_in_batches,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261130055000_events_carry_what_was_frozen',
    class: Migration20261130055000_events_carry_what_was_frozen,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261130220000_says_what_can_live_with_it',
    class: Migration20261130220000_says_what_can_live_with_it,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261130221000_hears_of_each_worker',
    class: Migration20261130221000_hears_of_each_worker,
    compatibleFrom: 'Migration20261130220000_says_what_can_live_with_it',
  },
  {
    name: 'Migration20261130223000_keeps_what_calendars_were_told',
    class: Migration20261130223000_keeps_what_calendars_were_told,
    compatibleFrom: 'Migration20261130220000_says_what_can_live_with_it',
  },
  {
    name: 'Migration20261130230000_keeps_demo_and_adoption_honest',
    class: Migration20261130230000_keeps_demo_and_adoption_honest,
    compatibleFrom: 'Migration20261130220000_says_what_can_live_with_it',
  },
  {
    name: 'Migration20261130234000_compares_names_folded',
    class: Migration20261130234000_compares_names_folded,
    compatibleFrom: 'Migration20261130220000_says_what_can_live_with_it',
  },
  {
    name: 'Migration20261201004000_keeps_standings_by_kpi',
    class: Migration20261201004000_keeps_standings_by_kpi,
    compatibleFrom: null,
  },
  {
    name: 'Migration20261201011500_keeps_the_start_of_a_register_in_a_row',
    class: Migration20261201011500_keeps_the_start_of_a_register_in_a_row,
    compatibleFrom: null,
  },
];
