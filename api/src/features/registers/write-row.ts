import type { CommandScope, Done } from '../../platform/run-command.js';
import type { RecordedRow, RecordedTable } from './changeable-row.js';

type Columns = Record<string, string | boolean | null>;

/** Makes the row, or replaces the columns of the one there is; each write is a new version. Column names are ours, values are bound. */
export async function writeRow(
  { tx, organisationId }: CommandScope,
  table: RecordedTable,
  existing: RecordedRow | null,
  columns: Columns,
): Promise<Done> {
  const names = Object.keys(columns);
  const values = Object.values(columns);
  const [row] = existing
    ? await tx.execute<Done[]>(
        `update ${table} set ${names.map((name) => `${name} = ?`).join(', ')}, version = version + 1
          where organisation_id = ? and id = ? returning id as "entityId", version`,
        [...values, organisationId, existing.id],
      )
    : await tx.execute<Done[]>(
        `insert into ${table} (organisation_id, ${names.join(', ')}) values (?, ${names.map(() => '?').join(', ')})
         returning id as "entityId", version`,
        [organisationId, ...values],
      );
  if (row === undefined) throw new Error(`a row of ${table} was not written`);
  return row;
}
