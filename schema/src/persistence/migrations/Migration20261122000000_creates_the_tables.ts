import { Migration } from '@mikro-orm/migrations';

/** Generated from the entities and read; row-level security is forced on every table of an organisation. */
export class Migration20261122000000_creates_the_tables extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    this.addSql(
      `create table "organisation" ("id" uuid not null default gen_random_uuid(), "slug" text not null, "name" text not null, "organisation_number" text null, "is_demo" boolean not null default false, "openings_recorded_from" date null, "hearings_recorded_from" date null, "supporters_recorded_from" date null, "training_recorded_from" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "organisation" add constraint "organisation_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "opening_session" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "held_on" date not null, "part_of_day" text not null, "host" text not null, "state" text not null, "void_reason" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "opening_session_organisation_id_held_on_index" on "opening_session" ("organisation_id", "held_on")`,
    );
    this.addSql(
      `alter table "opening_session" add constraint "opening_session_part_of_day_check" check ("part_of_day" in ('DAYTIME', 'EVENING'))`,
    );
    this.addSql(`alter table "opening_session" add constraint "opening_session_host_check" check ("host" in ('OWN', 'PARTNER'))`);
    this.addSql(
      `alter table "opening_session" add constraint "opening_session_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "opening_session" add constraint "opening_session_void_reason_check" check ("void_reason" in ('DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'))`,
    );
    this.addSql(
      `create table "municipality" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text not null, "name" text not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "municipality" add constraint "municipality_organisation_id_code_unique" unique ("organisation_id", "code")`,
    );
    this.addSql(
      `create table "job_effect" ("organisation_id" uuid not null, "job_id" uuid not null, "applied_at" timestamptz not null default now(), primary key ("organisation_id", "job_id"))`,
    );
    this.addSql(
      `create table "follow_up_document" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "content" bytea not null, "content_hash" bytea not null, "inputs" bytea not null, "created_at" timestamptz not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create table "figure_state" ("organisation_id" uuid not null, "half_year" text not null, "as_of" date not null, "computed_at" timestamptz not null, "definitions_version" text not null, primary key ("organisation_id", "half_year"))`,
    );
    this.addSql(
      `alter table "figure_state" add constraint "figure_state_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `create table "figure_difference" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "found_at" timestamptz not null, "standings" int not null, "figures" int not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create table "event" ("organisation_id" uuid not null, "id" uuid not null, "occurred_at" timestamptz not null, "actor_id" uuid null, "act" text not null, "entity" text not null, "entity_id" uuid null, "salt" bytea null, "digest" bytea not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create table "event_seal" ("organisation_id" uuid not null, "position" int not null, "event_id" uuid not null, "chain" bytea not null, "sealed_at" timestamptz not null, primary key ("organisation_id", "position"))`,
    );
    this.addSql(
      `alter table "event_seal" add constraint "event_seal_organisation_id_event_id_unique" unique ("organisation_id", "event_id")`,
    );
    this.addSql(
      `create table "district" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "name" text not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "district" add constraint "district_organisation_id_name_unique" unique ("organisation_id", "name")`,
    );
    this.addSql(
      `create table "court_hearing" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "held_on" date not null, "state" text not null, "summoned" boolean not null, "void_reason" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`create index "court_hearing_organisation_id_held_on_index" on "court_hearing" ("organisation_id", "held_on")`);
    this.addSql(
      `alter table "court_hearing" add constraint "court_hearing_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "court_hearing" add constraint "court_hearing_void_reason_check" check ("void_reason" in ('DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'))`,
    );
    this.addSql(
      `create table "contact_volume_figure" ("organisation_id" uuid not null, "half_year" text not null, "dimension" text not null, "value" text not null, "section" text not null, "measure" text not null, "channel" text not null, "count" int not null, primary key ("organisation_id", "half_year", "dimension", "value", "section", "measure", "channel"))`,
    );
    this.addSql(
      `alter table "contact_volume_figure" add constraint "contact_volume_figure_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "contact_volume_figure" add constraint "contact_volume_figure_section_check" check ("section" in ('GENERAL', 'COURT'))`,
    );
    this.addSql(
      `alter table "contact_volume_figure" add constraint "contact_volume_figure_measure_check" check ("measure" in ('CASES_RECEIVED', 'ATTEMPTS', 'CONVERSATIONS'))`,
    );
    this.addSql(
      `create table "contact_kpi_figure" ("organisation_id" uuid not null, "half_year" text not null, "kpi" text not null, "numerator" int not null, "denominator" int not null, "pending" int not null, primary key ("organisation_id", "half_year", "kpi"))`,
    );
    this.addSql(
      `alter table "contact_kpi_figure" add constraint "contact_kpi_figure_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "contact_kpi_figure" add constraint "contact_kpi_figure_kpi_check" check ("kpi" in ('FIRST_CONTACT_IN_TIME', 'REACHED_IN_TIME', 'PHONE_PERSISTENCE', 'MEETING_OFFERED', 'UNDER_21_REFERRED', 'EVENING_OPENING', 'EVENING_OPENING_JOINT', 'HEARINGS_STAFFED', 'BASIC_TRAINING', 'FURTHER_TRAINING', 'MUNICIPALITY_COVERAGE'))`,
    );
    this.addSql(
      `create table "outbox_job" ("organisation_id" uuid not null, "id" uuid not null default uuidv7(), "job" text not null, "payload" jsonb not null, "created_at" timestamptz not null default now(), "relayed_at" timestamptz null, "attempts" int not null default 0, "finished_at" timestamptz null, "failed_at" timestamptz null, "error_code" text null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "outbox_job_unfinished_index" on "outbox_job" ("organisation_id", "created_at") where finished_at is null and failed_at is null`,
    );
    this.addSql(
      `create table "register_mark" ("organisation_id" uuid not null, "id" uuid not null default uuidv7(), "register" text not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "register_mark" add constraint "register_mark_register_check" check ("register" in ('OPENINGS', 'HEARINGS', 'SUPPORTERS', 'TRAINING', 'AREAS'))`,
    );
    this.addSql(
      `create table "sign_in_delay" ("key" bytea not null, "failures" int not null, "last_failed_at" timestamptz not null, primary key ("key"))`,
    );
    this.addSql(
      `create table "strategic_plan" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "title" text not null, "purpose" text not null, "overall_goal" text not null, "first_year" int not null, "last_year" int not null, "adopted_on" date null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create table "focus_theme" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "plan_id" uuid not null, "year" int not null, "name" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "focus_theme" add constraint "focus_theme_organisation_id_plan_id_year_unique" unique ("organisation_id", "plan_id", "year")`,
    );
    this.addSql(
      `create table "focus_area" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "plan_id" uuid not null, "position" int not null, "name" text not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "focus_area" add constraint "focus_area_organisation_id_plan_id_position_unique" unique ("organisation_id", "plan_id", "position")`,
    );
    this.addSql(
      `create table "goal" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "focus_area_id" uuid not null, "position" int not null, "statement" text not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "goal" add constraint "goal_organisation_id_focus_area_id_position_unique" unique ("organisation_id", "focus_area_id", "position")`,
    );
    this.addSql(
      `create table "manual_assessment" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "goal_id" uuid not null, "half_year" text not null, "assessment" text null, "reason" text not null default '', "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "manual_assessment" add constraint "manual_assessment_organisation_id_goal_id_half_year_unique" unique ("organisation_id", "goal_id", "half_year")`,
    );
    this.addSql(
      `alter table "manual_assessment" add constraint "manual_assessment_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "manual_assessment" add constraint "manual_assessment_assessment_check" check ("assessment" in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA'))`,
    );
    this.addSql(
      `create table "supporter" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text not null, "general" boolean not null, "court" boolean not null, "active_from" date not null, "active_to" date null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "supporter" add constraint "supporter_organisation_id_code_unique" unique ("organisation_id", "code")`,
    );
    this.addSql(`alter table "supporter" add constraint "supporter_code_check" check ((code ~ '^[A-Za-z0-9-]{1,32}$'::text))`);
    this.addSql(
      `create table "support_case" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text not null, "received_on" date not null, "section" text not null, "target_group" text not null, "gender" text not null, "age_band" text not null, "came_via" text not null, "crime_category" text not null, "municipality_code" text null, "district_id" uuid null, "police_reported" text not null, "anonymous" boolean not null, "phone_possible" boolean not null, "special_circumstances" text[] not null default '{}', "meeting_offered_on" date null, "referred_to" text null, "referred_on" date null, "closed_on" date null, "supporter_id" uuid null, "void_reason" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "support_case_organisation_id_received_on_index" on "support_case" ("organisation_id", "received_on")`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_organisation_id_code_unique" unique ("organisation_id", "code")`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_code_check" check ((code ~ '^[A-Za-z0-9-]{1,32}$'::text))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_municipality_code_check" check ((municipality_code ~ '^[0-9]{4}$'::text))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_special_circumstances_check" check ((special_circumstances <@ ARRAY['CLOSE_RELATIONSHIP'::text, 'HONOUR'::text, 'HATE_CRIME'::text, 'SCHOOL'::text, 'GANG'::text]))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_section_check" check ("section" in ('GENERAL', 'COURT'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_target_group_check" check ("target_group" in ('VICTIM', 'WITNESS', 'RELATIVE', 'RELATIVE_OF_OFFENDER'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_gender_check" check ("gender" in ('WOMAN', 'MAN', 'OTHER', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_age_band_check" check ("age_band" in ('AGE_0_14', 'AGE_15_17', 'AGE_18_20', 'AGE_21_29', 'AGE_30_44', 'AGE_45_64', 'AGE_65_PLUS', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_came_via_check" check ("came_via" in ('POLICE', 'THE_PERSON', 'STODCENTRUM', 'SOCIAL_SERVICES', 'OTHER', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_crime_category_check" check ("crime_category" in ('VIOLENCE', 'SEXUAL', 'THREAT_AND_HARASSMENT', 'ROBBERY', 'THEFT_AND_BURGLARY', 'FRAUD', 'OTHER', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_police_reported_check" check ("police_reported" in ('YES', 'NO', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_referred_to_check" check ("referred_to" in ('STODCENTRUM', 'OTHER'))`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_void_reason_check" check ("void_reason" in ('DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'))`,
    );
    this.addSql(
      `create table "contact_attempt" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "support_case_id" uuid not null, "occurred_on" date not null, "part_of_day" text not null, "channel" text not null, "reached" boolean not null, "void_reason" text null, "import_occurrence" int null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "contact_attempt_organisation_id_occurred_on_index" on "contact_attempt" ("organisation_id", "occurred_on")`,
    );
    this.addSql(
      `create index "contact_attempt_organisation_id_support_case_id_index" on "contact_attempt" ("organisation_id", "support_case_id")`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_import_identity_unique" unique ("organisation_id", "support_case_id", "occurred_on", "part_of_day", "channel", "reached", "import_occurrence")`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_part_of_day_check" check ("part_of_day" in ('DAYTIME', 'EVENING'))`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_channel_check" check ("channel" in ('PHONE', 'SMS', 'EMAIL', 'SOCIAL_MEDIA', 'VISIT', 'COURT', 'VIDEO'))`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_void_reason_check" check ("void_reason" in ('DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'))`,
    );
    this.addSql(
      `create table "case_standing" ("organisation_id" uuid not null, "support_case_id" uuid not null, "half_year" text not null, "counted_in" text[] not null, "as_of" date not null, "first_contact_in_time" text not null, "reached_in_time" text not null, "phone_persistence" text not null, "meeting_offered" text not null, "under21_referred" text not null, "ladder" text not null, "revisit_on" date null, primary key ("organisation_id", "support_case_id"))`,
    );
    this.addSql(
      `create index "case_standing_organisation_id_half_year_index" on "case_standing" ("organisation_id", "half_year")`,
    );
    this.addSql(
      `create index "case_standing_organisation_id_revisit_on_index" on "case_standing" ("organisation_id", "revisit_on")`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_first_contact_in_time_check" check ("first_contact_in_time" in ('MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_reached_in_time_check" check ("reached_in_time" in ('MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_phone_persistence_check" check ("phone_persistence" in ('MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_meeting_offered_check" check ("meeting_offered" in ('MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_under21_referred_check" check ("under21_referred" in ('MET', 'MISSED', 'PENDING', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_ladder_check" check ("ladder" in ('REACHED', 'REQUIREMENT_MET', 'PHONE_NOT_POSSIBLE', 'NOT_YET_DUE', 'NOT_MET'))`,
    );
    this.addSql(
      `create table "case_mark" ("organisation_id" uuid not null, "id" uuid not null default uuidv7(), "support_case_id" uuid not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create table "hearing_supporter" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "hearing_id" uuid not null, "supporter_id" uuid not null, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "hearing_supporter_organisation_id_supporter_id_index" on "hearing_supporter" ("organisation_id", "supporter_id")`,
    );
    this.addSql(
      `alter table "hearing_supporter" add constraint "hearing_supporter_organisation_id_hearing_id_supp_e33e2_unique" unique ("organisation_id", "hearing_id", "supporter_id")`,
    );
    this.addSql(
      `create table "training" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "held_on" date not null, "kind" text not null, "void_reason" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`alter table "training" add constraint "training_kind_check" check ("kind" in ('BASIC', 'FURTHER'))`);
    this.addSql(
      `alter table "training" add constraint "training_void_reason_check" check ("void_reason" in ('DUPLICATE', 'ENTERED_BY_MISTAKE', 'WRONG_PERSON'))`,
    );
    this.addSql(
      `create table "training_attendance" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "training_id" uuid not null, "supporter_id" uuid not null, "passed" boolean not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `create index "training_attendance_organisation_id_supporter_id_index" on "training_attendance" ("organisation_id", "supporter_id")`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_organisation_id_training_id_s_ce1c8_unique" unique ("organisation_id", "training_id", "supporter_id")`,
    );
    this.addSql(
      `create table "app_user" ("id" uuid not null default gen_random_uuid(), "email" text not null, "password_hash" text null, "disabled_at" timestamptz null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "app_user" add constraint "app_user_email_unique" unique ("email")`);
    this.addSql(
      `create table "session" ("token_hash" bytea not null, "user_id" uuid not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "idle_ends_at" timestamptz not null, "ends_at" timestamptz not null, primary key ("token_hash"))`,
    );
    this.addSql(`create index "session_user_id_index" on "session" ("user_id")`);
    this.addSql(`create index "session_ends_at_index" on "session" ("ends_at")`);
    this.addSql(
      `create table "request_record" ("organisation_id" uuid not null, "user_id" uuid not null, "id" uuid not null, "act" text not null, "input_hash" bytea not null, "entity_id" uuid null, "entity_version" int null, "refusals" jsonb null, "created_at" timestamptz not null default now(), primary key ("organisation_id", "user_id", "id"))`,
    );
    this.addSql(`create index "request_record_created_at_index" on "request_record" ("created_at")`);
    this.addSql(
      `create table "membership" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "role" text not null, "ended_at" timestamptz null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`create index "membership_user_id_index" on "membership" ("user_id")`);
    this.addSql(
      `alter table "membership" add constraint "membership_organisation_id_user_id_role_unique" unique ("organisation_id", "user_id", "role")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_role_check" check ("role" in ('ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR', 'FUNDER'))`,
    );
    this.addSql(
      `create table "activity" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "goal_id" uuid not null, "position" int not null, "title" text not null, "kind" text not null, "years" int[] not null, "schedule" text not null default 'NONE', "schedule_week" int null, "responsible" text null, "responsible_membership_id" uuid null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organisation_id_goal_id_position_unique" unique ("organisation_id", "goal_id", "position")`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_kind_check" check ("kind" in ('CONTINUOUS', 'FOR_GIVEN_YEARS'))`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_schedule_check" check ("schedule" in ('NONE', 'ISO_WEEK', 'YEARLY', 'HALF_YEARLY'))`,
    );
    this.addSql(
      `create table "outcome" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "activity_id" uuid not null, "half_year" text not null, "status" text not null, "account" text not null default '', "state" text not null default 'DRAFT', "submitted_at" timestamptz null, "changed_at" timestamptz not null default now(), "changed_by" uuid null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_organisation_id_activity_id_half_year_unique" unique ("organisation_id", "activity_id", "half_year")`,
    );
    this.addSql(`alter table "outcome" add constraint "outcome_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`);
    this.addSql(
      `alter table "outcome" add constraint "outcome_status_check" check ("status" in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'DELAYED', 'CANCELLED'))`,
    );
    this.addSql(`alter table "outcome" add constraint "outcome_state_check" check ("state" in ('DRAFT', 'SUBMITTED'))`);
    this.addSql(
      `create table "indicator" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "goal_id" uuid null, "activity_id" uuid null, "name" text not null, "unit" text not null, "better" text not null, "target" numeric(14,2) null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(`create index "indicator_organisation_id_goal_id_index" on "indicator" ("organisation_id", "goal_id")`);
    this.addSql(`create index "indicator_organisation_id_activity_id_index" on "indicator" ("organisation_id", "activity_id")`);
    this.addSql(`alter table "indicator" add constraint "indicator_better_check" check ("better" in ('HIGHER', 'LOWER'))`);
    this.addSql(
      `create table "indicator_value" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "indicator_id" uuid not null, "half_year" text not null, "value" numeric(14,2) not null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_organisation_id_indicator_id_half_year_unique" unique ("organisation_id", "indicator_id", "half_year")`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `create table "invitation" ("code_hash" bytea not null, "user_id" uuid not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("code_hash"))`,
    );
    this.addSql(`create index "invitation_user_id_index" on "invitation" ("user_id")`);
    this.addSql(
      `create table "follow_up" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "half_year" text not null, "revision" int not null, "status" text not null, "as_of" date not null, "prepared_at" timestamptz not null, "prepared_by" uuid null, "definitions_version" text null, "account" text not null default '', "draft_content" bytea null, "draft_inputs" bytea null, "document_id" uuid null, "submitted_at" timestamptz null, "submitted_by" uuid null, "return_reason" text null, "adopted_at" timestamptz null, "adopted_by" uuid null, "corrects" int null, "correction_reason" text null, "version" int not null default 1, primary key ("organisation_id", "id"))`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_organisation_id_half_year_revision_unique" unique ("organisation_id", "half_year", "revision")`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_half_year_check" check ((half_year ~ '^[0-9]{4}-H[12]$'::text))`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_status_check" check ("status" in ('COMPUTING', 'DRAFT', 'SUBMITTED', 'ADOPTED'))`,
    );
    this.addSql(
      `alter table "opening_session" add constraint "opening_session_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "municipality" add constraint "municipality_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "job_effect" add constraint "job_effect_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "follow_up_document" add constraint "follow_up_document_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "figure_state" add constraint "figure_state_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "figure_difference" add constraint "figure_difference_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "event" add constraint "event_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "event_seal" add constraint "event_seal_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "event_seal" add constraint "event_seal_organisation_id_event_id_foreign" foreign key ("organisation_id", "event_id") references "event" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "district" add constraint "district_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "court_hearing" add constraint "court_hearing_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "contact_volume_figure" add constraint "contact_volume_figure_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "contact_kpi_figure" add constraint "contact_kpi_figure_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "outbox_job" add constraint "outbox_job_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "register_mark" add constraint "register_mark_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "strategic_plan" add constraint "strategic_plan_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "focus_theme" add constraint "focus_theme_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "focus_theme" add constraint "focus_theme_organisation_id_plan_id_foreign" foreign key ("organisation_id", "plan_id") references "strategic_plan" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "focus_area" add constraint "focus_area_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "focus_area" add constraint "focus_area_organisation_id_plan_id_foreign" foreign key ("organisation_id", "plan_id") references "strategic_plan" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "goal" add constraint "goal_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "goal" add constraint "goal_organisation_id_focus_area_id_foreign" foreign key ("organisation_id", "focus_area_id") references "focus_area" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "manual_assessment" add constraint "manual_assessment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "manual_assessment" add constraint "manual_assessment_organisation_id_goal_id_foreign" foreign key ("organisation_id", "goal_id") references "goal" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "supporter" add constraint "supporter_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_organisation_id_district_id_foreign" foreign key ("organisation_id", "district_id") references "district" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "support_case" add constraint "support_case_organisation_id_supporter_id_foreign" foreign key ("organisation_id", "supporter_id") references "supporter" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "contact_attempt" add constraint "contact_attempt_organisation_id_support_case_id_foreign" foreign key ("organisation_id", "support_case_id") references "support_case" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "case_standing" add constraint "case_standing_organisation_id_support_case_id_foreign" foreign key ("organisation_id", "support_case_id") references "support_case" ("organisation_id", "id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "case_mark" add constraint "case_mark_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "case_mark" add constraint "case_mark_organisation_id_support_case_id_foreign" foreign key ("organisation_id", "support_case_id") references "support_case" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "hearing_supporter" add constraint "hearing_supporter_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "hearing_supporter" add constraint "hearing_supporter_organisation_id_hearing_id_foreign" foreign key ("organisation_id", "hearing_id") references "court_hearing" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "hearing_supporter" add constraint "hearing_supporter_organisation_id_supporter_id_foreign" foreign key ("organisation_id", "supporter_id") references "supporter" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "training" add constraint "training_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_organisation_id_training_id_foreign" foreign key ("organisation_id", "training_id") references "training" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_organisation_id_supporter_id_foreign" foreign key ("organisation_id", "supporter_id") references "supporter" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "request_record" add constraint "request_record_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "request_record" add constraint "request_record_user_id_foreign" foreign key ("user_id") references "app_user" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "app_user" ("id")`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organisation_id_goal_id_foreign" foreign key ("organisation_id", "goal_id") references "goal" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organisation_id_responsible_membership_id_foreign" foreign key ("organisation_id", "responsible_membership_id") references "membership" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_organisation_id_activity_id_foreign" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_organisation_id_goal_id_foreign" foreign key ("organisation_id", "goal_id") references "goal" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_organisation_id_activity_id_foreign" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_organisation_id_indicator_id_foreign" foreign key ("organisation_id", "indicator_id") references "indicator" ("organisation_id", "id") on update cascade`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_prepared_by_foreign" foreign key ("prepared_by") references "app_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_organisation_id_document_id_foreign" foreign key ("organisation_id", "document_id") references "follow_up_document" ("organisation_id", "id") on update cascade on delete no action`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_submitted_by_foreign" foreign key ("submitted_by") references "app_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_adopted_by_foreign" foreign key ("adopted_by") references "app_user" ("id") on delete no action`,
    );
    this.addSql(`alter table "organisation" enable row level security`);
    this.addSql(`alter table "organisation" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "organisation" using ((id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "organisation" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "opening_session" enable row level security`);
    this.addSql(`alter table "opening_session" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "opening_session" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "municipality" enable row level security`);
    this.addSql(`alter table "municipality" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "municipality" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "job_effect" enable row level security`);
    this.addSql(`alter table "job_effect" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "job_effect" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "follow_up_document" enable row level security`);
    this.addSql(`alter table "follow_up_document" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "follow_up_document" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "figure_state" enable row level security`);
    this.addSql(`alter table "figure_state" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "figure_state" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "figure_state" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "figure_difference" enable row level security`);
    this.addSql(`alter table "figure_difference" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "figure_difference" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "event" enable row level security`);
    this.addSql(`alter table "event" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "event" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "event" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "event_seal" enable row level security`);
    this.addSql(`alter table "event_seal" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "event_seal" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "event_seal" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "district" enable row level security`);
    this.addSql(`alter table "district" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "district" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "court_hearing" enable row level security`);
    this.addSql(`alter table "court_hearing" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "court_hearing" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "contact_volume_figure" enable row level security`);
    this.addSql(`alter table "contact_volume_figure" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "contact_volume_figure" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "contact_kpi_figure" enable row level security`);
    this.addSql(`alter table "contact_kpi_figure" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "contact_kpi_figure" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "outbox_job" enable row level security`);
    this.addSql(`alter table "outbox_job" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "outbox_job" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "outbox_job" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "register_mark" enable row level security`);
    this.addSql(`alter table "register_mark" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "register_mark" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "register_mark" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "strategic_plan" enable row level security`);
    this.addSql(`alter table "strategic_plan" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "strategic_plan" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "focus_theme" enable row level security`);
    this.addSql(`alter table "focus_theme" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "focus_theme" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "focus_area" enable row level security`);
    this.addSql(`alter table "focus_area" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "focus_area" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "goal" enable row level security`);
    this.addSql(`alter table "goal" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "goal" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "manual_assessment" enable row level security`);
    this.addSql(`alter table "manual_assessment" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "manual_assessment" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "supporter" enable row level security`);
    this.addSql(`alter table "supporter" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "supporter" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "support_case" enable row level security`);
    this.addSql(`alter table "support_case" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "support_case" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "contact_attempt" enable row level security`);
    this.addSql(`alter table "contact_attempt" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "contact_attempt" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "case_standing" enable row level security`);
    this.addSql(`alter table "case_standing" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "case_standing" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "case_mark" enable row level security`);
    this.addSql(`alter table "case_mark" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "case_mark" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "case_mark" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "hearing_supporter" enable row level security`);
    this.addSql(`alter table "hearing_supporter" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "hearing_supporter" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "training" enable row level security`);
    this.addSql(`alter table "training" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "training" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "training_attendance" enable row level security`);
    this.addSql(`alter table "training_attendance" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "training_attendance" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "request_record" enable row level security`);
    this.addSql(`alter table "request_record" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "request_record" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "membership" enable row level security`);
    this.addSql(`alter table "membership" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "membership" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`create policy "directory_reads" on "membership" for select to "jourplan_directory" using (true)`);
    this.addSql(`alter table "activity" enable row level security`);
    this.addSql(`alter table "activity" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "activity" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "outcome" enable row level security`);
    this.addSql(`alter table "outcome" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "outcome" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "indicator" enable row level security`);
    this.addSql(`alter table "indicator" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "indicator" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "indicator_value" enable row level security`);
    this.addSql(`alter table "indicator_value" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "indicator_value" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql(`alter table "follow_up" enable row level security`);
    this.addSql(`alter table "follow_up" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "follow_up" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
  }
}
