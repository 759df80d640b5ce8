import { COLUMNS_OF, type ImportColumn, OPTIONAL_COLUMN } from './import-columns.js';
import { type ImportKind, type ImportProblem, valueProblem } from './import-problem.js';
import { compared } from './import-words.js';

/** Which column stands where; undefined for a missing optional one. */
export type Header = ReadonlyMap<ImportColumn, number>;

/** Where the header is: its line counts from 1, `start` is where it begins in the text. */
export type HeaderPlace = { line: number; start: number; separator: string };

const SEPARATORS = [';', ',', '\t'];
/** What a spreadsheet writes to tell another which separator the file has. */
const SEPARATOR_HINT = /^"?sep=(?<separator>[;,\t])"?$/i;
/** Titles and blank lines above the header, at most. */
const MOST_LINES_ABOVE = 50;
/** A line with as many of the columns' names is the header, whatever else is wrong with it. */
const NAMES_OF_A_HEADER = 2;

/** Passes over what a spreadsheet has above the header: a `sep=` line, titles, blank lines. Null for a text without words. */
export function findHeader(text: string, kind: ImportKind): HeaderPlace | null {
  let hinted: string | undefined;
  let first: HeaderPlace | null = null;
  for (let line = 1, start = 0; start < text.length && line <= MOST_LINES_ABOVE; line += 1) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    const written = text.slice(start, end);
    const hint = SEPARATOR_HINT.exec(written.trim())?.groups?.separator;
    if (hint !== undefined) hinted = hint;
    else if (written.replaceAll(/[;,\s"]/g, '') !== '') {
      const separator = hinted ?? separatorOf(written, kind);
      if (knownNames(written, separator, kind) >= NAMES_OF_A_HEADER) return { line, start, separator };
      first ??= { line, start, separator };
    }
    start = end + 1;
  }
  return first;
}

/** Places the columns, or tells in a line a cause what is wrong with the header. Empty columns at its end are nothing. */
export function readHeader(
  names: readonly string[],
  kind: ImportKind,
  line: number,
): { header: Header; width: number; problems: ImportProblem[] } {
  const width = names.findLastIndex((name) => name.trim() !== '') + 1;
  const placed = names.slice(0, width).map((written, index) => ({ written, index, column: knownColumn(written, kind) }));
  const header = new Map<ImportColumn, number>();
  const twice: ImportColumn[] = [];
  for (const { column, index } of placed) {
    if (column === null) continue;
    if (header.has(column)) twice.push(column);
    else header.set(column, index);
  }
  const missing = COLUMNS_OF[kind].filter((column) => !header.has(column) && column !== OPTIONAL_COLUMN);
  const unknown = placed.filter(({ column }) => column === null);
  return { header, width, problems: problemsOf({ line, kind, unknown, twice, missing }) };
}

type Placed = { written: string; index: number };
type Found = { line: number; kind: ImportKind; unknown: Placed[]; twice: ImportColumn[]; missing: ImportColumn[] };

/** A column that is spelt wrong is unknown and missing at once: one line tells both. */
function problemsOf({ line, kind, unknown, twice, missing }: Found): ImportProblem[] {
  const params = { allowed: COLUMNS_OF[kind].join(', '), missing: missing.join(', ') };
  const named = unknown.filter(({ written }) => written.trim() !== '');
  const nameless = unknown.filter(({ written }) => written.trim() === '');
  const places = (columns: readonly Placed[]) => columns.map(({ index }) => index + 1).join(', ');
  const problems: ImportProblem[] = [];
  if (named.length > 0) {
    const written = named.map((column) => column.written.trim()).join(', ');
    problems.push(valueProblem(line, places(named), written, 'COLUMN_UNKNOWN', params));
  } else if (missing.length > 0) problems.push({ line, column: params.missing, value: null, reason: 'COLUMN_MISSING', params });
  if (twice.length > 0) problems.push(valueProblem(line, twice.join(', '), twice.join(', '), 'COLUMN_DUPLICATE'));
  if (nameless.length > 0) problems.push(valueProblem(line, places(nameless), '', 'COLUMN_NAMELESS'));
  return problems;
}

function knownColumn(written: string, kind: ImportKind): ImportColumn | null {
  const name = compared(written);
  return COLUMNS_OF[kind].find((column) => column === name) ?? null;
}

/** The separator that parts a line into more columns we know; no column has any of them in its name. */
function separatorOf(line: string, kind: ImportKind): string {
  const counts = SEPARATORS.map((separator) => knownNames(line, separator, kind));
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function knownNames(line: string, separator: string, kind: ImportKind): number {
  return line.split(separator).filter((name) => knownColumn(name.replaceAll('"', ''), kind) !== null).length;
}
