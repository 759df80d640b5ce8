import type { Changed, CommandScope } from '../../platform/command-scope.js';
import type { RecordedRow, RecordedTable } from './recorded-row.js';

type Columns = Record<string, string | boolean | null>;

/** Makes the row, or replaces the columns of the one there is; each write is a new version. Column names are ours, values are bound. */
export async function writeRow(
  { tx, organisationId }: CommandScope,
  table: RecordedTable,
  existing: RecordedRow | null,
  columns: Columns,
): Promise<Changed> {
  const names = Object.keys(columns);
  const values = Object.values(columns);
  const [row] = existing
    ? await tx.execute<Changed[]>(
        `update ${table} set ${names.map((name) => `${name} = ?`).join(', ')}, version = version + 1
          where organisation_id = ? and id = ? returning id, version`,
        [...values, organisationId, existing.id],
      )
    : await tx.execute<Changed[]>(
        `insert into ${table} (organisation_id, ${names.join(', ')}) values (?, ${names.map(() => '?').join(', ')})
         returning id, version`,
        [organisationId, ...values],
      );
  if (row === undefined) throw new Error(`a row of ${table} was not written`);
  return row;
}
