import { COLUMNS_OF, type ImportColumn, OPTIONAL_COLUMN } from './import-columns.js';
import { type ImportKind, type ImportProblem, valueProblem } from './import-problem.js';
import { compared } from './import-words.js';

export type Separator = ';' | ',';

/** Which column stands where; undefined for a missing optional one. */
export type Header = ReadonlyMap<ImportColumn, number>;

/** The separator that parts the header into more columns we know; no column has either sign in its name. */
export function separatorOf(text: string, kind: ImportKind): Separator {
  const header = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  return knownNames(header, ',', kind) > knownNames(header, ';', kind) ? ',' : ';';
}

/** Places the columns, or tells of every one that is missing, unknown, nameless or there twice. */
export function readHeader(names: readonly string[], kind: ImportKind): { header: Header; problems: ImportProblem[] } {
  const known: readonly string[] = COLUMNS_OF[kind];
  const header = new Map<ImportColumn, number>();
  const problems: ImportProblem[] = [];
  for (const [index, written] of names.entries()) {
    const name = compared(written);
    if (name === '') problems.push(valueProblem(1, `${index + 1}`, '', 'COLUMN_NAMELESS'));
    else if (!known.includes(name))
      problems.push(valueProblem(1, `${index + 1}`, written, 'COLUMN_UNKNOWN', allowedColumns(kind)));
    else if (header.has(name as ImportColumn)) problems.push(valueProblem(1, name, written, 'COLUMN_DUPLICATE'));
    else header.set(name as ImportColumn, index);
  }
  for (const column of COLUMNS_OF[kind]) {
    if (!header.has(column) && column !== OPTIONAL_COLUMN)
      problems.push({ line: 1, column, value: null, reason: 'COLUMN_MISSING', params: allowedColumns(kind) });
  }
  return { header, problems };
}

const allowedColumns = (kind: ImportKind) => ({ allowed: COLUMNS_OF[kind].join(', ') });

function knownNames(header: string, separator: Separator, kind: ImportKind): number {
  const known: readonly string[] = COLUMNS_OF[kind];
  return header.split(separator).filter((name) => known.includes(compared(name.replaceAll('"', '')))).length;
}
