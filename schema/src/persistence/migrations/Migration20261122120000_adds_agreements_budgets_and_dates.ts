import { Migration } from '@mikro-orm/migrations';

/** Who pays on which terms, what was promised and what it cost; budgets, and the dates of the year. */
export class Migration20261122120000_adds_agreements_budgets_and_dates extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    this.addSql('alter table "register_mark" drop constraint "register_mark_register_check"');
    this.addSql(
      `alter table "register_mark" add constraint "register_mark_register_check" check ("register" in ('OPENINGS', 'HEARINGS', 'SUPPORTERS', 'TRAINING', 'AREAS', 'AGREEMENTS'))`,
    );
    this.addSql(
      `create table "funder" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "name" text not null, "kind" text not null, "organisation_number" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`alter table "funder" add constraint "funder_organisation_id_name_unique" unique ("organisation_id", "name")`);
    this.addSql(
      `create table "funding_agreement" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "funder_id" uuid not null, "parent_id" uuid null, "title" text not null, "diary_number" text null, "state" text not null, "scope" text not null, "is_joint" boolean not null default false, "depends_on_funds" boolean not null default false, "starts_on" date null, "initial_ends_on" date null, "final_ends_on" date null, "renewal" text null, "notice_month" int null, "notice_day" int null, "notice_given_on" date null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "funding_agreement_organisation_id_funder_id_index" on "funding_agreement" ("organisation_id", "funder_id")`,
    );
    this.addSql(
      `create index "funding_agreement_organisation_id_parent_id_index" on "funding_agreement" ("organisation_id", "parent_id")`,
    );
    this.addSql(
      `create table "deadline_reminder" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "deadline" text not null, "due_on" date not null, "within_days" int not null, "reminded_on" date not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "deadline_reminder" add constraint "deadline_reminder_organisation_id_deadline_due_on_0a4da_unique" unique ("organisation_id", "deadline", "due_on", "within_days")`,
    );
    this.addSql(
      `create table "cost_line" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "agreement_id" uuid not null, "position" int not null, "payer" text not null, "category" text not null, "sek_per_12_months" int not null, "is_earmarked" boolean not null default false, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "cost_line" add constraint "cost_line_organisation_id_agreement_id_payer_category_unique" unique ("organisation_id", "agreement_id", "payer", "category")`,
    );
    this.addSql(
      `create table "commitment" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "agreement_id" uuid not null, "lineage" text not null, "position" int not null, "kind" text not null, "statement" text not null, "measure" text null, "target_per_mille" int null, "is_joint" boolean not null default false, "valid_from" date not null, "valid_to" date null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "commitment_organisation_id_agreement_id_index" on "commitment" ("organisation_id", "agreement_id")`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_organisation_id_lineage_valid_from_unique" unique ("organisation_id", "lineage", "valid_from")`,
    );
    this.addSql(
      `create table "commitment_reading" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "commitment_id" uuid not null, "question" text not null, "choice" text not null, "decided_by" text null, "decided_on" date null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "commitment_reading_organisation_id_commitment_id_index" on "commitment_reading" ("organisation_id", "commitment_id")`,
    );
    this.addSql(
      `create table "calendar_date" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "on_date" date not null, "kind" text not null, "title" text not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`create index "calendar_date_organisation_id_on_date_index" on "calendar_date" ("organisation_id", "on_date")`);
    this.addSql(
      `create table "budget" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "year" int not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`alter table "budget" add constraint "budget_organisation_id_year_unique" unique ("organisation_id", "year")`);
    this.addSql(
      `create table "budget_line" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "budget_id" uuid not null, "position" int not null, "name" text not null, "cost_category" text null, "agreement_id" uuid null, "sek" int not null, "first_half_sek" int null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "budget_line_organisation_id_agreement_id_index" on "budget_line" ("organisation_id", "agreement_id")`,
    );
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_organisation_id_budget_id_name_unique" unique ("organisation_id", "budget_id", "name")`,
    );
    this.addSql(
      `create table "budget_actual" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "budget_line_id" uuid not null, "half_year" text not null, "sek" int not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "budget_actual" add constraint "budget_actual_organisation_id_budget_line_id_half_year_unique" unique ("organisation_id", "budget_line_id", "half_year")`,
    );
    this.addSql(
      `create table "agreement_service_area" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "agreement_id" uuid not null, "municipality_code" text null, "district_id" uuid null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "agreement_service_area" add constraint "agreement_service_area_organisation_id_agreement__8e1b9_unique" unique ("organisation_id", "agreement_id", "municipality_code", "district_id")`,
    );
    this.addSql(
      `create table "agreement_kpi_figure" ("organisation_id" uuid not null, "agreement_id" uuid not null, "half_year" text not null, "kpi" text not null, "numerator" int not null, "denominator" int not null, "pending" int not null, primary key ("organisation_id", "agreement_id", "half_year", "kpi"))`,
    );
    this.addSql(
      `create table "reporting_day" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "funder_id" uuid not null, "month" int not null, "day" int not null, "title" text not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "reporting_day" add constraint "reporting_day_organisation_id_funder_id_month_day_unique" unique ("organisation_id", "funder_id", "month", "day")`,
    );
    this.addSql(
      `create table "stated_amount" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "agreement_id" uuid not null, "payer" text not null, "category" text null, "starts_on" date not null, "ends_on" date not null, "sek" int not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "stated_amount" add constraint "stated_amount_organisation_id_agreement_id_payer__38a55_unique" unique ("organisation_id", "agreement_id", "payer", "category", "starts_on", "ends_on")`,
    );
    this.addSql(
      `create table "calendar_feed" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "membership_id" uuid not null, "secret_hash" bytea not null, "created_at" timestamptz not null, "revoked_at" timestamptz null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "calendar_feed_organisation_id_membership_id_index" on "calendar_feed" ("organisation_id", "membership_id")`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_organisation_id_secret_hash_unique" unique ("organisation_id", "secret_hash")`,
    );
    this.addSql(
      `alter table "funder" add constraint "funder_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "funder" add constraint "funder_kind_check" check ("kind" in ('MUNICIPALITY', 'AUTHORITY', 'COMPANY', 'FOUNDATION'))`,
    );
    this.addSql(`alter table "funder" enable row level security`);
    this.addSql(`alter table "funder" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "funder" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_organisation_id_funder_id_foreign" foreign key ("organisation_id", "funder_id") references "funder" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_organisation_id_parent_id_foreign" foreign key ("organisation_id", "parent_id") references "funding_agreement" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_state_check" check ("state" in ('DRAFT', 'IN_FORCE'))`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_scope_check" check ("scope" in ('ALL_CASES', 'AREA'))`,
    );
    this.addSql(
      `alter table "funding_agreement" add constraint "funding_agreement_renewal_check" check ("renewal" in ('CALENDAR_YEAR', 'NONE'))`,
    );
    this.addSql(`alter table "funding_agreement" enable row level security`);
    this.addSql(`alter table "funding_agreement" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "funding_agreement" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "deadline_reminder" add constraint "deadline_reminder_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(`alter table "deadline_reminder" enable row level security`);
    this.addSql(`alter table "deadline_reminder" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "deadline_reminder" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "cost_line" add constraint "cost_line_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "cost_line" add constraint "cost_line_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "cost_line" add constraint "cost_line_payer_check" check ("payer" in ('FUNDER', 'OWN'))`);
    this.addSql(
      `alter table "cost_line" add constraint "cost_line_category_check" check ("category" in ('STAFF', 'CONSULTANTS', 'PREMISES', 'ACTIVITIES', 'CONSUMABLES', 'OTHER', 'OPERATING_SUPPORT', 'MEMBER_FEES', 'PROJECT_FUNDS'))`,
    );
    this.addSql(`alter table "cost_line" enable row level security`);
    this.addSql(`alter table "cost_line" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "cost_line" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "commitment" add constraint "commitment_lineage_check" check ((lineage ~ '^[0-9a-f-]{36}$'::text))`);
    this.addSql(
      `alter table "commitment" add constraint "commitment_kind_check" check ("kind" in ('COMMITMENT', 'QUALITY_AIM'))`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_measure_check" check ("measure" in ('FIRST_CONTACT_IN_TIME', 'REACHED_IN_TIME', 'PHONE_PERSISTENCE', 'MEETING_OFFERED', 'UNDER_21_REFERRED', 'EVENING_OPENING', 'EVENING_OPENING_JOINT', 'HEARINGS_STAFFED', 'BASIC_TRAINING', 'FURTHER_TRAINING', 'MUNICIPALITY_COVERAGE'))`,
    );
    this.addSql(`alter table "commitment" enable row level security`);
    this.addSql(`alter table "commitment" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "commitment" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "commitment_reading" add constraint "commitment_reading_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "commitment_reading" add constraint "commitment_reading_organisation_id_commitment_id_foreign" foreign key ("organisation_id", "commitment_id") references "commitment" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "commitment_reading" enable row level security`);
    this.addSql(`alter table "commitment_reading" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "commitment_reading" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "calendar_date" add constraint "calendar_date_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "calendar_date" add constraint "calendar_date_kind_check" check ("kind" in ('ANNUAL_MEETING', 'OTHER'))`,
    );
    this.addSql(`alter table "calendar_date" enable row level security`);
    this.addSql(`alter table "calendar_date" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "calendar_date" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "budget" add constraint "budget_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(`alter table "budget" enable row level security`);
    this.addSql(`alter table "budget" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "budget" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_organisation_id_budget_id_foreign" foreign key ("organisation_id", "budget_id") references "budget" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_cost_category_check" check ("cost_category" in ('STAFF', 'CONSULTANTS', 'PREMISES', 'ACTIVITIES', 'CONSUMABLES', 'OTHER', 'OPERATING_SUPPORT', 'MEMBER_FEES', 'PROJECT_FUNDS'))`,
    );
    this.addSql(`alter table "budget_line" enable row level security`);
    this.addSql(`alter table "budget_line" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "budget_line" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "budget_actual" add constraint "budget_actual_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "budget_actual" add constraint "budget_actual_organisation_id_budget_line_id_foreign" foreign key ("organisation_id", "budget_line_id") references "budget_line" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "budget_actual" add constraint "budget_actual_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(`alter table "budget_actual" enable row level security`);
    this.addSql(`alter table "budget_actual" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "budget_actual" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "agreement_service_area" add constraint "agreement_service_area_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "agreement_service_area" add constraint "agreement_service_area_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "agreement_service_area" add constraint "agreement_service_area_organisation_id_district_id_foreign" foreign key ("organisation_id", "district_id") references "district" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(`alter table "agreement_service_area" enable row level security`);
    this.addSql(`alter table "agreement_service_area" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "agreement_service_area" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "agreement_kpi_figure" add constraint "agreement_kpi_figure_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "agreement_kpi_figure" add constraint "agreement_kpi_figure_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "agreement_kpi_figure" add constraint "agreement_kpi_figure_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "agreement_kpi_figure" add constraint "agreement_kpi_figure_kpi_check" check ("kpi" in ('FIRST_CONTACT_IN_TIME', 'REACHED_IN_TIME', 'PHONE_PERSISTENCE', 'MEETING_OFFERED', 'UNDER_21_REFERRED', 'EVENING_OPENING', 'EVENING_OPENING_JOINT', 'HEARINGS_STAFFED', 'BASIC_TRAINING', 'FURTHER_TRAINING', 'MUNICIPALITY_COVERAGE'))`,
    );
    this.addSql(`alter table "agreement_kpi_figure" enable row level security`);
    this.addSql(`alter table "agreement_kpi_figure" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "agreement_kpi_figure" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "reporting_day" add constraint "reporting_day_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "reporting_day" add constraint "reporting_day_organisation_id_funder_id_foreign" foreign key ("organisation_id", "funder_id") references "funder" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "reporting_day" enable row level security`);
    this.addSql(`alter table "reporting_day" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "reporting_day" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "stated_amount" add constraint "stated_amount_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "stated_amount" add constraint "stated_amount_organisation_id_agreement_id_foreign" foreign key ("organisation_id", "agreement_id") references "funding_agreement" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "stated_amount" add constraint "stated_amount_payer_check" check ("payer" in ('FUNDER', 'OWN'))`);
    this.addSql(
      `alter table "stated_amount" add constraint "stated_amount_category_check" check ("category" in ('STAFF', 'CONSULTANTS', 'PREMISES', 'ACTIVITIES', 'CONSUMABLES', 'OTHER', 'OPERATING_SUPPORT', 'MEMBER_FEES', 'PROJECT_FUNDS'))`,
    );
    this.addSql(`alter table "stated_amount" enable row level security`);
    this.addSql(`alter table "stated_amount" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "stated_amount" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_organisation_id_membership_id_foreign" foreign key ("organisation_id", "membership_id") references "membership" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(`alter table "calendar_feed" enable row level security`);
    this.addSql(`alter table "calendar_feed" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "calendar_feed" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "calendar_feed" for select to "jourplan_directory" using (true)`);
    this.addSql(
      'grant select, insert, update, delete on funder, reporting_day, funding_agreement, agreement_service_area, commitment, commitment_reading, cost_line, stated_amount, agreement_kpi_figure, budget, budget_line, budget_actual, calendar_date, deadline_reminder to jourplan_app',
    );
    this.addSql('grant select, insert, update on calendar_feed to jourplan_app');
    this.addSql('grant select on calendar_feed to jourplan_directory');
    this.addSql('grant create on schema directory to jourplan_directory');
    this.addSql(`create function directory.calendar_feed(secret bytea) returns table (organisation_id uuid, membership_id uuid, role text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select f.organisation_id, f.membership_id, m.role from public.calendar_feed f
          join public.membership m on m.organisation_id = f.organisation_id and m.id = f.membership_id and m.ended_at is null
          join public.app_user u on u.id = m.user_id and u.disabled_at is null
         where f.secret_hash = secret and f.revoked_at is null
      $$`);
    this.addSql('alter function directory.calendar_feed(bytea) owner to jourplan_directory');
    this.addSql('revoke create on schema directory from jourplan_directory');
    this.addSql('revoke all on function directory.calendar_feed(bytea) from public');
    this.addSql('grant execute on function directory.calendar_feed(bytea) to jourplan_app');
  }
}
