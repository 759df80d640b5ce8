import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';

const executedMigrations = { name: 'executed_migrations', text: 'select name from directory.schema_migrations() as name' };

/** Why requests would fail now, in plain words; empty when they would not. */
export async function notReadyBecause(reader: Reader): Promise<string[]> {
  try {
    const executed = (await reader.global<{ name: string }>(executedMigrations, [])).map(({ name }) => name);
    const known = migrations.map(({ name }) => name);
    return [
      ...known.filter((name) => !executed.includes(name)).map((name) => `migrations: ${name} has not been run`),
      ...executed.filter((name) => !known.includes(name)).map((name) => `schema version: ${name} is unknown to this version`),
    ];
  } catch {
    return ['database: cannot be asked'];
  }
}
