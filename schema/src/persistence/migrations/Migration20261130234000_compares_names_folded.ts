import { Migration } from '@mikro-orm/migrations';

/**
 * Names that must differ are compared folded: composed and compatible letters, invisible signs, white space and case make no
 * difference. A unique index would refuse the doubles that are stored already, so each new name is looked for by a trigger,
 * one writer of a table at a time in each organisation.
 */
export class Migration20261130234000_compares_names_folded extends Migration {
  static readonly compatibleFrom = 'Migration20261130220000_says_what_can_live_with_it';

  override up(): void {
    for (const statement of [nameKey, refuseTakenName, ...triggers]) this.addSql(statement);
  }
}

// As `nameKey` in the domain: what is nothing to the eye, then white space, then case.
const INVISIBLE =
  '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]';
const nameKey = `create function guard.name_key(name text) returns text language sql immutable strict parallel safe as $$
   select normalize(lower(btrim(regexp_replace(regexp_replace(normalize(name, NFKC), '${INVISIBLE}', '', 'g'), '\\s+', ' ', 'g'))
     collate pg_catalog.pg_c_utf8), NFKC)
 $$`;

/** Arguments: the column, and the column of the parent within which it must differ (none: within the organisation). */
const refuseTakenName = `create function guard.refuse_taken_name() returns trigger language plpgsql as $$
   declare
     wanted text := to_jsonb(new) ->> tg_argv[0];
     parent text := coalesce(to_jsonb(new) ->> tg_argv[1], '');
     is_taken boolean;
   begin
     if wanted is null or (tg_op = 'UPDATE' and to_jsonb(old) ->> tg_argv[0] = wanted) then
       return new;
     end if;
     perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text || tg_table_name, 5));
     execute format(
       'select exists (select from %I.%I o where o.organisation_id = $1 and o.id <> $2
          and coalesce(to_jsonb(o) ->> $3, '''') = $4 and guard.name_key(o.%I) = guard.name_key($5))',
       tg_table_schema, tg_table_name, tg_argv[0])
       into is_taken using new.organisation_id, new.id, coalesce(tg_argv[1], ''), parent, wanted;
     if is_taken then
       raise exception 'a % that differs by nothing but its writing is there already', tg_argv[0]
         using errcode = 'unique_violation', constraint = tg_name;
     end if;
     return new;
   end $$`;

const triggers = [
  ['funder_name_differs', 'funder', "'name'"],
  ['funder_organisation_number_differs', 'funder', "'organisation_number'"],
  ['budget_line_name_differs', 'budget_line', "'name', 'budget_id'"],
  ['district_name_differs', 'district', "'name'"],
  ['supporter_code_differs', 'supporter', "'code'"],
].map(
  ([name, table, columns]) =>
    `create trigger ${name} before insert or update on ${table} for each row execute function guard.refuse_taken_name(${columns})`,
);
