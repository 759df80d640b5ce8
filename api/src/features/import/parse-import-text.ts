import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import { parse } from 'csv-parse/sync';
import { type CaseRow, type ImportArea, readCaseRow } from './case-row.js';
import { type ContactRow, occurrenceCounter, readContactRow } from './contact-row.js';
import { fileProblem, type ImportKind, type ImportProblem, MOST_PROBLEMS } from './import-problem.js';
import { type Header, readHeader, separatorOf } from './read-header.js';
import { type RowReader, rowReader } from './row-reader.js';

export type ParseOrder = { kind: ImportKind; area: ImportArea; today: PlainDate };

/** The rows that are in order, and what is wrong with the others; `problemCount` counts also those past the list's end. */
export type ParsedFile = {
  rows: (CaseRow | ContactRow)[];
  tellsDistrict: boolean;
  problems: ImportProblem[];
  problemCount: number;
};

/** A row has at most 17 short values; more than this is a quotation mark that never closes. */
const LONGEST_ROW_BYTES = 10_000;

export function parseImportText(text: string, order: ParseOrder): ParsedFile {
  const file: ParsedFile = { rows: [], tellsDistrict: false, problems: [], problemCount: 0 };
  if (text.trim() === '') return tell(file, [fileProblem('FILE_EMPTY')]);
  const readRow = order.kind === 'cases' ? caseReader(order) : contactReader(order);
  let header: Header | null = null;
  let width = 0;
  let lastLine = 0;
  const take = (values: string[], endLine: number): void => {
    const line = endLine - values.join('').split('\n').length + 1;
    lastLine = endLine;
    if (header === null) {
      const read = readHeader(values, order.kind);
      if (read.problems.length > 0) throw new HeaderRefused(read.problems);
      header = read.header;
      width = values.length;
      file.tellsDistrict = header.has('stadsdel');
      return;
    }
    if (values.every((value) => value.trim() === '')) return;
    const row = readChecked(line, values, width, header, readRow);
    if (Array.isArray(row)) tell(file, row);
    else file.rows.push(row);
  };
  try {
    readCsv(text, separatorOf(text, order.kind), take);
  } catch (error) {
    if (error instanceof HeaderRefused) return tell(file, error.problems);
    if (!isUnclosedQuote(error)) throw error;
    tell(file, [{ line: lastLine + 1, column: null, value: null, reason: 'QUOTE_NOT_CLOSED' }]);
  }
  return file;
}

class HeaderRefused extends Error {
  constructor(readonly problems: ImportProblem[]) {
    super('header');
  }
}

/** Records are handed over one by one and never gathered. */
function readCsv(text: string, delimiter: string, take: (values: string[], endLine: number) => void): void {
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_BYTES,
    on_record: (values: string[], { lines }) => {
      take(values, lines);
      return null;
    },
  });
}

function isUnclosedQuote(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
}

type ReadRow = (row: RowReader) => CaseRow | ContactRow | null;

function readChecked(line: number, values: string[], width: number, header: Header, read: ReadRow) {
  if (values.length !== width) {
    const params = { values: values.length, columns: width };
    return [{ line, column: null, value: null, reason: 'WRONG_NUMBER_OF_VALUES', params } satisfies ImportProblem];
  }
  const row = rowReader(line, values, header);
  return read(row) ?? row.problems;
}

function caseReader({ area, today }: ParseOrder): ReadRow {
  const lineOfCode = new Map<string, number>();
  return (row) => {
    const read = readCaseRow(row, area, today);
    if (read === null) return null;
    const firstLine = lineOfCode.get(read.code);
    if (firstLine !== undefined) return row.refuse('ärendekod', 'CODE_REPEATED', { firstLine });
    lineOfCode.set(read.code, row.line);
    return read;
  };
}

function contactReader({ today }: ParseOrder): ReadRow {
  const withOccurrence = occurrenceCounter();
  return (row) => {
    const read = readContactRow(row, today);
    return read === null ? null : withOccurrence(read);
  };
}

function tell(file: ParsedFile, problems: readonly ImportProblem[]): ParsedFile {
  file.problemCount += problems.length;
  file.problems.push(...problems.slice(0, MOST_PROBLEMS - file.problems.length));
  return file;
}
