import { Migration } from '@mikro-orm/migrations';

/**
 * How a case stands is one document by KPI instead of a column each, and the registry in the code alone says which KPIs
 * there are, so that a new one needs no migration. A column is turned into the document in place: unlike an update, that
 * reaches every row whatever its row-level security.
 */
export class Migration20261201004000_keeps_standings_by_kpi extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
    for (const [table, name] of checks) this.addSql(`alter table ${table} drop constraint ${name}`);
    this.addSql(`alter table case_standing alter column first_contact_in_time type json using (${document})::json`);
    this.addSql('alter table case_standing rename column first_contact_in_time to standings');
    this.addSql(
      `alter table case_standing drop column reached_in_time, drop column phone_persistence, drop column meeting_offered,
         drop column under21_referred`,
    );
  }
}

const checks = [
  ['case_standing', 'case_standing_first_contact_in_time_check'],
  ['contact_kpi_figure', 'contact_kpi_figure_kpi_check'],
  ['agreement_kpi_figure', 'agreement_kpi_figure_kpi_check'],
  ['commitment', 'commitment_measure_check'],
] as const;

// The bytes that the worker writes: those that stand alike are counted together by them.
const document = [
  `'{"FIRST_CONTACT_IN_TIME": "' || first_contact_in_time`,
  `'", "REACHED_IN_TIME": "' || reached_in_time`,
  `'", "PHONE_PERSISTENCE": "' || phone_persistence`,
  `'", "MEETING_OFFERED": "' || meeting_offered`,
  `'", "UNDER_21_REFERRED": "' || under21_referred`,
  `'"}'`,
].join(' || ');
