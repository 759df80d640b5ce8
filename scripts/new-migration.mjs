/** `adds-a-column` at a moment: Migration20261201093000_adds_a_column. */
export function nameOf(sentence, now) {
  return `Migration${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${sentence.replaceAll('-', '_')}`;
}

/** The schema generator ends each statement with the line. */
export function statementsOf(sql) {
  return sql
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Nobody but those that know it can live with it, until somebody says otherwise. */
export function migrationSource(name, statements) {
  const lines = statements.map((statement) => `    this.addSql(\`${statement.replaceAll(/[\\`$]/g, '\\$&')}\`);\n`).join('');
  return `import { Migration } from '@mikro-orm/migrations';

export class ${name} extends Migration {
  static readonly compatibleFrom = null;

  override up(): void {
${lines}  }
}
`;
}
