import { Migration } from '@mikro-orm/migrations';

/**
 * A standing is only ever found by its case, whatever the planner believes of the tables; a large import is counted in
 * several transactions, which half-year marks hold together; import and drain refresh the planner's statistics.
 */
export class Migration20261130003000_counts_an_import_in_batches extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    for (const statement of [...indexes, ...halfYearMarks, ...statistics, ...countEverythingOnce]) this.addSql(statement);
  }
}

// With the condition, neither index can serve a look-up by organisation and case, which then has the primary key alone.
const indexes = [
  'drop index case_standing_organisation_id_half_year_index',
  'drop index case_standing_organisation_id_revisit_on_index',
  'create index "case_standing_half_year_index" on "case_standing" ("organisation_id", "half_year") where half_year is not null',
  'create index "case_standing_revisit_on_index" on "case_standing" ("organisation_id", "revisit_on") where revisit_on is not null',
];

const ofThisOrganisation =
  "(organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))";

const halfYearMarks = [
  'create table "half_year_mark" ("organisation_id" uuid not null, "id" uuid not null default uuidv7(), "half_year" text not null, primary key ("organisation_id", "id"))',
  `alter table "half_year_mark" add constraint "half_year_mark_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
  'alter table "half_year_mark" add constraint "half_year_mark_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")',
  'alter table "half_year_mark" enable row level security',
  'alter table "half_year_mark" force row level security',
  `create policy "same_organisation" on "half_year_mark" using (${ofThisOrganisation}) with check (${ofThisOrganisation})`,
  'create policy "directory_reads" on "half_year_mark" for select to "jourplan_directory" using (true)',
  'grant select, insert, delete on half_year_mark to jourplan_app',
  'grant select on half_year_mark to jourplan_directory',
  `create or replace function directory.organisations_with_marks() returns table (id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select organisation_id from public.case_mark union select organisation_id from public.register_mark
     union select organisation_id from public.half_year_mark $$`,
];

// ANALYZE needs more than the app role has: it may ask for it, and for nothing else. A table that is busy is left out.
const statistics = [
  'grant maintain on support_case, contact_attempt, case_standing to jourplan_directory',
  'grant create on schema directory to jourplan_directory',
  ...[
    ['analyze_contacts', 'public.support_case, public.contact_attempt'],
    ['analyze_standings', 'public.case_standing'],
  ].flatMap(([name, tables]) => [
    `create function directory.${name}() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp
       as $$ begin analyze (skip_locked) ${tables}; end $$`,
    `alter function directory.${name}() owner to jourplan_directory`,
    `revoke all on function directory.${name}() from public`,
    `grant execute on function directory.${name}() to jourplan_app`,
  ]),
  'revoke create on schema directory from jourplan_directory',
];

// Figures of half-years in which nothing is any more go away at the next count, not as a difference of the nightly proof.
const countEverythingOnce = [
  'alter table organisation no force row level security',
  'alter table register_mark no force row level security',
  `insert into register_mark (organisation_id, register) select id, 'AREAS' from organisation`,
  'alter table organisation force row level security',
  'alter table register_mark force row level security',
];
