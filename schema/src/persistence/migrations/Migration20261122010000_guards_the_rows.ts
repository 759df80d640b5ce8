import { Migration } from '@mikro-orm/migrations';

/**
 * What the tables alone do not say: which role may do what, the few functions that cross organisations, what an
 * adopted follow-up refuses, and who is woken by a change.
 */
export class Migration20261122010000_guards_the_rows extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    for (const statement of [...functions, ...directory, ...grants, ...triggers]) this.addSql(statement);
  }
}

const functions = [
  'create schema guard',
  'grant usage on schema guard to jourplan_app',
  `create function guard.half_year_of(day date) returns text language sql immutable parallel safe as $$
     select extract(year from day)::int || case when extract(month from day) <= 6 then '-H1' else '-H2' end
   $$`,
];

// Owned by a role that cannot sign in and may read only the tables named here.
const directory = [
  'create schema directory',
  'grant usage on schema public to jourplan_directory',
  'grant create, usage on schema directory to jourplan_directory',
  'grant select on organisation, membership, case_mark, register_mark, figure_state, outbox_job, event, event_seal to jourplan_directory',
  'grant select on app_user, schema_migration to jourplan_directory',
  directoryFunction(
    'organisation_by_slug(wanted text) returns table (id uuid, slug text, name text, is_demo boolean)',
    'select o.id, o.slug, o.name, o.is_demo from public.organisation o where o.slug = wanted',
  ),
  directoryFunction(
    'organisations() returns table (id uuid, slug text, name text, is_demo boolean)',
    'select o.id, o.slug, o.name, o.is_demo from public.organisation o order by o.slug',
  ),
  directoryFunction(
    'memberships_of(person uuid) returns table (organisation_id uuid, membership_id uuid, role text, slug text, name text, is_demo boolean)',
    `select o.id, m.id, m.role, o.slug, o.name, o.is_demo
       from public.membership m join public.organisation o on o.id = m.organisation_id
      where m.user_id = person and m.ended_at is null order by o.name, m.role`,
  ),
  directoryFunction(
    'organisations_with_marks() returns table (id uuid)',
    'select organisation_id from public.case_mark union select organisation_id from public.register_mark',
  ),
  directoryFunction(
    'organisations_to_revisit(today date) returns table (id uuid)',
    // Whoever brings the figures to a day also judges what has turned by then, so the standings need not be asked.
    'select distinct organisation_id from public.figure_state where as_of <> today',
  ),
  directoryFunction(
    'organisations_with_unfinished_jobs() returns table (id uuid)',
    'select distinct organisation_id from public.outbox_job where finished_at is null and failed_at is null',
  ),
  directoryFunction(
    // Ids are in time order: only the events of the time asked for are read, by organisation through the key; null asks for all.
    'organisations_with_unsealed_events(within interval) returns table (id uuid)',
    `select o.id from public.organisation o where exists (
       select from public.event e
        where e.organisation_id = o.id
          and e.id >= coalesce((select uuidv7(-within)), '00000000-0000-0000-0000-000000000000'::uuid)
          and not exists (select from public.event_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id))`,
  ),
  directoryFunction(
    'demo_users() returns table (role text, email text, organisation_name text)',
    `select m.role, u.email, o.name from public.membership m
       join public.organisation o on o.id = m.organisation_id and o.is_demo
       join public.app_user u on u.id = m.user_id and u.disabled_at is null
      where m.ended_at is null order by o.name, m.role`,
  ),
  directoryFunction('schema_migrations() returns setof text', 'select name from public.schema_migration order by id'),
  'revoke create on schema directory from jourplan_directory',
  'revoke all on all functions in schema directory from public',
  'grant usage on schema directory to jourplan_app',
  'grant execute on all functions in schema directory to jourplan_app',
];

function directoryFunction(signature: string, body: string): string {
  const name = signature.replace(/\) returns .*$/s, ')').replace(/(\w+) (\w+)(?=[,)])/g, '$2');
  return `create function directory.${signature} language sql stable security definer set search_path = pg_catalog, pg_temp as $$ ${body} $$;
    alter function directory.${name} owner to jourplan_directory`;
}

const readOnly = ['schema_migration'];
const insertOnly = ['event', 'event_seal', 'follow_up_document', 'job_effect'];
const neverDeleted = ['organisation', 'app_user', 'support_case', 'contact_attempt', 'follow_up', 'strategic_plan', 'membership'];
const changed = [
  'municipality',
  'district',
  'session',
  'invitation',
  'sign_in_delay',
  'focus_theme',
  'focus_area',
  'goal',
  'activity',
  'indicator',
  'indicator_value',
  'outcome',
  'manual_assessment',
  'supporter',
  'training',
  'training_attendance',
  'court_hearing',
  'hearing_supporter',
  'opening_session',
  'case_standing',
  'contact_kpi_figure',
  'contact_volume_figure',
  'figure_state',
  'figure_difference',
  'request_record',
  'outbox_job',
];
// A mark is appended and deleted, never changed.
const marks = ['case_mark', 'register_mark'];

const grants = [
  'grant usage on schema public to jourplan_app',
  `grant select on ${readOnly.join(', ')} to jourplan_app`,
  `grant select, insert on ${insertOnly.join(', ')} to jourplan_app`,
  `grant select, insert, update on ${neverDeleted.join(', ')} to jourplan_app`,
  `grant select, insert, delete on ${marks.join(', ')} to jourplan_app`,
  `grant select, insert, update, delete on ${changed.join(', ')} to jourplan_app`,
];

const triggers = [
  // Serialises outcome writes against the submission of their half-year; see submit-follow-up.
  `create function guard.lock_half_year(organisation uuid, half_year text, exclusively boolean) returns void language plpgsql as $$
   begin
     if exclusively then perform pg_advisory_xact_lock(hashtextextended(organisation || half_year, 1));
     else perform pg_advisory_xact_lock_shared(hashtextextended(organisation || half_year, 1)); end if;
   end $$`,
  `create function guard.refuse_in_locked_half_year() returns trigger language plpgsql as $$
   declare changed record := coalesce(new, old); latest text;
   begin
     perform guard.lock_half_year(changed.organisation_id, changed.half_year, false);
     select status into latest from follow_up f
      where f.organisation_id = changed.organisation_id and f.half_year = changed.half_year order by revision desc limit 1;
     if latest in ('SUBMITTED', 'ADOPTED') and not guard.removing_a_demo(changed.organisation_id) then
       raise exception 'the half-year % is locked by a submitted or adopted follow-up', changed.half_year using errcode = 'JP001';
     end if;
     return changed;
   end $$`,
  `create function guard.refuse_change_of_adopted() returns trigger language plpgsql as $$
   begin
     if old.status = 'ADOPTED' and not guard.removing_a_demo(old.organisation_id) then
       raise exception 'an adopted follow-up never changes' using errcode = 'JP002';
     end if;
     return coalesce(new, old);
   end $$`,
  `create function guard.refuse_any_change() returns trigger language plpgsql as $$
   begin
     if not guard.removing_a_demo(old.organisation_id) then
       raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'JP003';
     end if;
     return coalesce(new, old);
   end $$`,
  // Only the owner of the tables, and only for an organisation of invented data.
  `create function guard.removing_a_demo(organisation uuid) returns boolean language sql stable as $$
     select current_user = 'jourplan_owner' and exists (select from organisation o where o.id = organisation and o.is_demo)
   $$`,
  ...['outcome', 'indicator_value', 'manual_assessment'].map(
    (table) =>
      `create trigger ${table}_half_year_open before insert or update or delete on ${table} for each row execute function guard.refuse_in_locked_half_year()`,
  ),
  'create trigger follow_up_adopted before update or delete on follow_up for each row execute function guard.refuse_change_of_adopted()',
  ...['follow_up_document', 'event', 'event_seal'].map(
    (table) =>
      `create trigger ${table}_unchanging before update or delete on ${table} for each row execute function guard.refuse_any_change()`,
  ),
  `create function guard.wake_worker() returns trigger language plpgsql as $$
   begin perform pg_notify('jourplan_work', tg_argv[0]); return null; end $$`,
  ...['case_mark', 'register_mark', 'outbox_job', 'event'].map(
    (table) =>
      `create trigger ${table}_wakes after insert on ${table} for each statement execute function guard.wake_worker('${table}')`,
  ),
];
