import { Migration } from '@mikro-orm/migrations';

/**
 * From which day a register is kept is a row of its own instead of a column of the organisation, and the code alone says which
 * registers there are.
 */
export class Migration20261201011500_keeps_the_start_of_a_register_in_a_row extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const ofThisOrganisation =
  "(organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))";

const statements = [
  'create table "register_start" ("organisation_id" uuid not null, "register" text not null, "recorded_from" date not null, primary key ("organisation_id", "register"))',
  'alter table "register_start" add constraint "register_start_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")',
  // Row-level security is forced on the owner too; nobody reads the table while it is not.
  'alter table "organisation" no force row level security',
  `insert into register_start (organisation_id, register, recorded_from)
     select o.id, r.register, r.recorded_from from organisation o
      cross join lateral (values ('OPENINGS', o.openings_recorded_from), ('HEARINGS', o.hearings_recorded_from),
        ('SUPPORTERS', o.supporters_recorded_from), ('TRAINING', o.training_recorded_from)) r(register, recorded_from)
      where r.recorded_from is not null`,
  'alter table "organisation" force row level security',
  'alter table "register_start" enable row level security',
  'alter table "register_start" force row level security',
  `create policy "same_organisation" on "register_start" using (${ofThisOrganisation}) with check (${ofThisOrganisation})`,
  'grant select, insert, update, delete on register_start to jourplan_app',
  `alter table organisation drop column openings_recorded_from, drop column hearings_recorded_from,
     drop column supporters_recorded_from, drop column training_recorded_from`,
  'alter table register_mark drop constraint register_mark_register_check',
];
