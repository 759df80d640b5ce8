import { migrations as ours } from './migrations/all.js';
import type { ReadStatement } from './read.js';

/** A migration that has run. */
export type Executed = { name: string; compatible_from: string | null };

export type SchemaStanding = {
  /** Known to this version and not run yet. */
  pending: string[];
  /** Run by a newer version, which declared that this one can live with it. */
  newer: string[];
  /** Run by a newer version, and not to be lived with. */
  unfit: string[];
};

/** What a version that knows these migrations may make of a database in which those have run. */
export function standingOf(known: readonly string[], executed: readonly Executed[]): SchemaStanding {
  const unknown = executed.filter(({ name }) => !known.includes(name));
  const canLiveWith = ({ compatible_from }: Executed) => compatible_from !== null && known.includes(compatible_from);
  const names = (rows: readonly Executed[]) => rows.map(({ name }) => name);
  return {
    pending: known.filter((name) => executed.every((row) => row.name !== name)),
    newer: names(unknown.filter(canLiveWith)),
    unfit: names(unknown.filter((row) => !canLiveWith(row))),
  };
}

const VERSIONS = { name: 'schema_versions', text: 'select name, compatible_from from directory.schema_versions()' };
// Of before a migration said what can live with it.
const NAMES = {
  name: 'schema_migrations',
  text: 'select name, null::text as compatible_from from directory.schema_migrations() as name',
};
const MISSING = ['3F000', '42883'];

/** Asks the database, as the role of api and worker. `ask` runs one statement. */
export async function schemaStanding(ask: (statement: ReadStatement) => Promise<Executed[]>): Promise<SchemaStanding> {
  const known = ours.map(({ name }) => name);
  const executed = await ask(VERSIONS)
    .catch(unlessMissing(() => ask(NAMES)))
    .catch(unlessMissing(async () => []));
  return standingOf(known, executed);
}

function unlessMissing(instead: () => Promise<Executed[]>) {
  return (error: unknown): Promise<Executed[]> => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (MISSING.includes(code)) return instead();
    throw error;
  };
}
