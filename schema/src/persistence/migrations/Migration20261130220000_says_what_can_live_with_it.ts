import { Migration } from '@mikro-orm/migrations';

/** Lets api and worker read of each migration that has run which older code can live with it. */
export class Migration20261130220000_says_what_can_live_with_it extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    this.addSql('grant create on schema directory to jourplan_directory');
    this.addSql(`create function directory.schema_versions() returns table (name text, compatible_from text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.name::text, m.compatible_from from public.schema_migration m order by m.id
      $$`);
    this.addSql('alter function directory.schema_versions() owner to jourplan_directory');
    this.addSql('revoke create on schema directory from jourplan_directory');
    this.addSql('revoke all on function directory.schema_versions() from public');
    this.addSql('grant execute on function directory.schema_versions() to jourplan_app');
  }
}
