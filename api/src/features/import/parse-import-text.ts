import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { parse } from 'csv-parse/sync';
import { type CaseRow, type ImportArea, readCaseRow } from './case-row.js';
import { type ContactRow, occurrenceCounter, readContactRow } from './contact-row.js';
import { fileProblem, type ImportKind, type ImportProblem, MOST_PROBLEMS } from './import-problem.js';
import { findHeader, type Header, readHeader } from './read-header.js';
import { type RowReader, rowReader } from './row-reader.js';

export type ParseOrder = { kind: ImportKind; area: ImportArea; today: PlainDate };

/** The rows that are in order, and what is wrong with the others; `problemCount` counts also those past the list's end. */
export type ParsedFile = {
  rows: (CaseRow | ContactRow)[];
  tellsDistrict: boolean;
  problems: ImportProblem[];
  problemCount: number;
};

/** Seventeen short values, and as many empty ones after them as a spreadsheet has columns; more is an unclosed quotation mark. */
const LONGEST_ROW_BYTES = 40_000;

export function parseImportText(text: string, order: ParseOrder): ParsedFile {
  const file: ParsedFile = { rows: [], tellsDistrict: false, problems: [], problemCount: 0 };
  const place = findHeader(text, order.kind);
  if (place === null) return tell(file, [fileProblem('FILE_EMPTY')]);
  const readRow = order.kind === 'cases' ? caseReader(order) : contactReader(order);
  let header: Header | null = null;
  let width = 0;
  const linesAbove = place.line - 1;
  let lastLine = linesAbove;
  const take = (values: string[], lines: number): void => {
    const endLine = lines + linesAbove;
    const line = endLine - values.join('').split('\n').length + 1;
    lastLine = endLine;
    if (header === null) {
      const read = readHeader(values, order.kind, line);
      if (read.problems.length > 0) throw new HeaderRefused(read.problems);
      header = read.header;
      width = read.width;
      file.tellsDistrict = header.has('stadsdel');
      return;
    }
    if (values.every((value) => value.trim() === '')) return;
    const row = readChecked(line, values, width, header, readRow);
    if (Array.isArray(row)) tell(file, row);
    else file.rows.push(row);
  };
  try {
    readCsv(text.slice(place.start), place.separator, take);
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
function readCsv(text: string, delimiter: string, take: (values: string[], lines: number) => void): void {
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
  if (values.length < width || values.slice(width).some((value) => value.trim() !== '')) {
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
