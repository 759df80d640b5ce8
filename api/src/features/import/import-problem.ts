import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';

export const IMPORT_KINDS = ['cases', 'contacts'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const FILE_REASONS = [
  'FILE_NOT_FOUND',
  'NOT_A_FILE',
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'NOT_TEXT',
  'TOO_HEAVY',
] as const;
export const HEADER_REASONS = ['COLUMN_MISSING', 'COLUMN_UNKNOWN', 'COLUMN_DUPLICATE', 'COLUMN_NAMELESS'] as const;
export const ROW_REASONS = [
  'BROKEN_BYTE',
  'QUOTE_NOT_CLOSED',
  'WRONG_NUMBER_OF_VALUES',
  'VALUE_MISSING',
  'NOT_ONE_OF',
  'BAD_DATE',
  'BAD_TIME',
  'BAD_CASE_CODE',
  'CODE_BECAME_A_NUMBER',
  'LOOKS_LIKE_PERSON_NUMBER',
  'CODE_REPEATED',
  'UNKNOWN_MUNICIPALITY',
  'UNKNOWN_DISTRICT',
  'FUTURE_DATE',
  'BEFORE_RECEIVED',
  'REFERRAL_INCOMPLETE',
  'AFTER_FIRST_ATTEMPT',
  'UNKNOWN_CASE',
] as const;
export type ImportReason = (typeof FILE_REASONS)[number] | (typeof HEADER_REASONS)[number] | (typeof ROW_REASONS)[number];

/** One thing that keeps a file out. `line` counts from 1, the file's first; 0 is the file itself. `value` is null when withheld or beside the point. */
export type ImportProblem = {
  line: number;
  column: string | null;
  value: string | null;
  reason: ImportReason;
  params?: Record<string, string | number>;
};

/** A list this long helps nobody more than a longer one, and a hostile file must not fill the memory of its reader. */
export const MOST_PROBLEMS = 200;
const LONGEST_SHOWN_VALUE = 60;

export function fileProblem(reason: ImportReason, params: Record<string, string | number> = {}): ImportProblem {
  return { line: 0, column: null, value: null, reason, params };
}

/** A value that looks like a person's number is withheld and is the reason itself, whatever else is wrong with it. */
export function valueProblem(
  line: number,
  column: string,
  value: string,
  reason: ImportReason,
  params: Record<string, string | number> = {},
): ImportProblem {
  return looksLikePersonNumber(value)
    ? { line, column, value: null, reason: 'LOOKS_LIKE_PERSON_NUMBER' }
    : { line, column, value: shown(value), reason, params };
}

/** Without what could command a terminal, and cut. */
function shown(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return plain.length > LONGEST_SHOWN_VALUE ? `${plain.slice(0, LONGEST_SHOWN_VALUE)}…` : plain;
}
