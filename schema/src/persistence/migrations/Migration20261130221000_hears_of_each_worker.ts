import { Migration } from '@mikro-orm/migrations';

/** Each running worker says so in a row of its own, which names what it has finished last and what it fails at. */
export class Migration20261130221000_hears_of_each_worker extends Migration {
  static readonly compatibleFrom = 'Migration20261130220000_says_what_can_live_with_it';

  override up(): void {
    this.addSql(
      'create table "worker_state" ("id" uuid not null, "started_at" timestamptz not null, "seen_at" timestamptz not null, "last_finished_at" timestamptz null, "last_finished" text null, "failing" text[] not null, primary key ("id"))',
    );
    this.addSql('grant select, insert, update, delete on worker_state to jourplan_app');
  }
}
