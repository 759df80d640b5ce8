import { Migration } from '@mikro-orm/migrations';

/** What a step froze stands in its event, the head of the chain beside the document, and a database can be told from another. */
export class Migration20261130055000_events_carry_what_was_frozen extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    this.addSql('alter table "event" add column "details" jsonb null');
    this.addSql('alter table "follow_up" add column "chain_head" text null');
    this.addSql('create table "installation" ("id" uuid not null, primary key ("id"))');
    this.addSql('insert into "installation" ("id") values (gen_random_uuid())');
    this.addSql('grant select on "installation" to jourplan_app');
  }
}
