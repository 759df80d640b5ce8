import { Migration } from '@mikro-orm/migrations';

/**
 * What the role of api and worker cannot do even where our own code were wrong: call an association a demo (its accounts have
 * known passwords, and what is adopted in it can be removed), or store an adoption by the person who submitted. And the devices
 * people have signed in from before, so that somebody else's wrong guesses never keep them waiting.
 */
export class Migration20261130230000_keeps_demo_and_adoption_honest extends Migration {
  static readonly compatibleFrom = 'Migration20261130220000_says_what_can_live_with_it';

  override up(): void {
    for (const statement of [...demo, ...adoption, ...devices]) this.addSql(statement);
  }
}

const demo = [
  `create function guard.refuse_demo_mark() returns trigger language plpgsql as $$
   begin
     if new.is_demo is distinct from (case when tg_op = 'UPDATE' then old.is_demo else false end)
        and not pg_has_role(current_user, 'jourplan_owner', 'member') then
       raise exception 'only the owner of the tables says what is a demo' using errcode = 'JP004';
     end if;
     return new;
   end $$`,
  'create trigger organisation_demo_by_owner before insert or update on organisation for each row execute function guard.refuse_demo_mark()',
  'grant create on schema directory to jourplan_directory',
  // Ended memberships count: the password of such an account stays known.
  `create function directory.is_demo_account(person uuid) returns boolean
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select exists (select from public.membership m join public.organisation o on o.id = m.organisation_id
                       where m.user_id = person and o.is_demo)
     $$`,
  'alter function directory.is_demo_account(uuid) owner to jourplan_directory',
  'revoke create on schema directory from jourplan_directory',
  'revoke all on function directory.is_demo_account(uuid) from public',
  'grant execute on function directory.is_demo_account(uuid) to jourplan_app',
];

const adoption = [
  'alter table "follow_up" add constraint "follow_up_adopted_by_check" check ((adopted_by <> submitted_by))',
  `create function guard.refuse_adoption_out_of_order() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' and old.status = 'SUBMITTED' and new.status in ('SUBMITTED', 'ADOPTED')
        and (new.submitted_by, new.submitted_at, new.document_id) is distinct from (old.submitted_by, old.submitted_at, old.document_id) then
       raise exception 'what was submitted, by whom and when, stands until it is sent back' using errcode = 'JP005';
     end if;
     if new.status = 'ADOPTED' and (tg_op = 'INSERT' or old.status <> 'ADOPTED')
        and (tg_op = 'INSERT' or old.status <> 'SUBMITTED' or new.document_id is null
             or new.submitted_by is null or new.adopted_by is null or new.adopted_at is null) then
       raise exception 'a follow-up is adopted by somebody, after somebody submitted it' using errcode = 'JP005';
     end if;
     return new;
   end $$`,
  'create trigger follow_up_adopted_in_order before insert or update on follow_up for each row execute function guard.refuse_adoption_out_of_order()',
];

const devices = [
  `create table "known_device" ("token_hash" bytea not null, "user_id" uuid not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, primary key ("token_hash", "user_id"))`,
  'create index "known_device_user_id_index" on "known_device" ("user_id")',
  'create index "known_device_last_seen_at_index" on "known_device" ("last_seen_at")',
  'alter table "known_device" add constraint "known_device_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade',
  'grant select, insert, update, delete on known_device to jourplan_app',
];
