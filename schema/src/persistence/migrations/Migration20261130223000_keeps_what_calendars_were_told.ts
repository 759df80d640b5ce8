import { Migration } from '@mikro-orm/migrations';

/** How often each date has changed since calendar programs were first told of it, and when. */
export class Migration20261130223000_keeps_what_calendars_were_told extends Migration {
  static readonly compatibleFrom = 'Migration20261130220000_says_what_can_live_with_it';

  override up(): void {
    this.addSql(
      `create table "calendar_stamp" ("organisation_id" uuid not null, "uid" text not null, "content_hash" bytea not null, "sequence" int not null default 0, "changed_at" timestamptz not null, primary key ("organisation_id", "uid"))`,
    );
    this.addSql(
      `alter table "calendar_stamp" add constraint "calendar_stamp_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    );
    this.addSql(`alter table "calendar_stamp" enable row level security`);
    this.addSql(`alter table "calendar_stamp" force row level security`);
    this.addSql(
      `create policy "same_organisation" on "calendar_stamp" using ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))) with check ((organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting)))`,
    );
    this.addSql('grant select, insert, update on calendar_stamp to jourplan_app');
  }
}
