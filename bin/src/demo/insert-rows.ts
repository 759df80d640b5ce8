import type { EntityManager } from '@mikro-orm/postgresql';

type Value = string | number | boolean | null | readonly string[] | readonly number[] | Readonly<Record<string, string>>;
/** Property names are the columns in camel case; all rows of one call have the same. */
type Row = Readonly<Record<string, Value>>;

/** Inserts any number of rows in one statement; the table's own row type reads the JSON. */
export async function insertRows(tx: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const columns = names.map((name) => `"${columnOf(name)}"`).join(', ');
  const records = rows.map((row) => Object.fromEntries(names.map((name) => [columnOf(name), row[name] ?? null])));
  await tx.execute(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`,
    [JSON.stringify(records)],
  );
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
