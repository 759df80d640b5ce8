import { parseCaseCode, readsAsPowerOfTen } from '@jourplan/schema/domain/contacts/case-code.js';
import { readText } from '@jourplan/schema/domain/text/written-text.js';
import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { ImportColumn } from './import-columns.js';
import { type ImportProblem, type ImportReason, valueProblem } from './import-problem.js';
import { compared, singleSpaced } from './import-words.js';
import type { Header } from './read-header.js';

/** Reads the values of one row by column name and collects what is wrong; a value that is wrong reads as null. */
export type RowReader = {
  readonly line: number;
  readonly problems: ImportProblem[];
  text(column: ImportColumn): string;
  caseCode(): string | null;
  date(column: ImportColumn): PlainDate | null;
  dateOrEmpty(column: ImportColumn): PlainDate | null;
  word<Value>(column: ImportColumn, words: ReadonlyMap<string, Value>): Value | null;
  refuse(column: ImportColumn, reason: ImportReason, params?: Record<string, string | number>): null;
};

export function rowReader(line: number, values: readonly string[], header: Header): RowReader {
  const problems: ImportProblem[] = [];
  const text = (column: ImportColumn) => cellText(values[header.get(column) ?? -1] ?? '');
  const refuse: RowReader['refuse'] = (column, reason, params) => {
    problems.push(valueProblem(line, column, text(column), reason, params));
    return null;
  };
  const date: RowReader['date'] = (column) => {
    if (text(column) === '') return refuse(column, 'VALUE_MISSING');
    return parsePlainDate(text(column)) ?? refuse(column, 'BAD_DATE');
  };
  return {
    line,
    problems,
    text,
    refuse,
    date,
    dateOrEmpty: (column) => (text(column) === '' ? null : date(column)),
    caseCode: () => {
      if (text('ärendekod') === '') return refuse('ärendekod', 'VALUE_MISSING');
      if (readsAsPowerOfTen(text('ärendekod'))) return refuse('ärendekod', 'CODE_BECAME_A_NUMBER');
      const code = parseCaseCode(text('ärendekod'));
      return code.ok ? code.value : refuse('ärendekod', code.refusals[0]?.code ?? 'BAD_CASE_CODE');
    },
    word: (column, words) => {
      const value = words.get(compared(text(column)));
      if (value !== undefined) return value;
      const params = { allowed: [...words.keys()].join(', ') };
      return refuse(column, text(column) === '' ? 'VALUE_MISSING' : 'NOT_ONE_OF', params);
    },
  };
}

/** Through the same door as every text; what is refused there is refused by its column too, and told of as it stands. */
function cellText(cell: string): string {
  const read = readText(cell, { most: LONGEST_CELL });
  return read.ok ? read.value : singleSpaced(cell);
}

const LONGEST_CELL = 200;
