import { looksLikePersonNumber } from '@jourplan/schema/domain/text/personal-number.js';
import type { OutcomeStatus } from '../../../graphql/graphql.js';
import type { Entry } from '../sheet/outcome-entry.js';
import type { CellField } from '../table/cell-focus.js';

export interface PasteRow {
  activityId: string;
  title: string;
  isEditable: boolean;
  now: Entry;
}

/** `row` counts the rows of the block, from 1. */
export type PasteProblem =
  | { kind: 'UNKNOWN_STATUS'; row: number; title: string; word: string }
  | { kind: 'PERSON_NUMBER' | 'NOT_YOURS'; row: number; title: string };

export interface PastedRow {
  activityId: string;
  title: string;
  now: Entry;
  change: Partial<Entry>;
}

export interface PastePlan {
  changes: PastedRow[];
  /** Cells that come to differ. */
  cells: number;
  problems: PasteProblem[];
  /** Rows of the block below the last row of the table, and columns to the right of it. */
  rowsOutside: number;
  columnsOutside: number;
}

export type StatusWords = readonly (readonly [OutcomeStatus, string])[];

/** What a block would do from a cell on and down. Empty cells of the block change nothing; nothing is changed here. */
export function planPaste(block: string[][], rows: PasteRow[], field: CellField, words: StatusWords): PastePlan {
  const fields: CellField[] = field === 'status' ? ['status', 'account'] : ['account'];
  const planned = rows
    .slice(0, block.length)
    .map((row, index) => planRow(row, block[index] ?? [], { fields, words, row: index + 1 }));
  const changes = planned.flatMap(({ change }) => (change && Object.keys(change.change).length > 0 ? [change] : []));
  return {
    changes,
    cells: changes.reduce((sum, { change }) => sum + Object.keys(change).length, 0),
    problems: planned.flatMap(({ problems }) => problems),
    rowsOutside: Math.max(0, block.length - rows.length),
    columnsOutside: Math.max(0, ...block.map((cells) => cells.length - fields.length)),
  };
}

interface Columns {
  fields: CellField[];
  words: StatusWords;
  row: number;
}

function planRow(
  target: PasteRow,
  cells: string[],
  { fields, words, row }: Columns,
): { change: PastedRow | null; problems: PasteProblem[] } {
  const { activityId, title, now, isEditable } = target;
  const [word, account] = [cells[fields.indexOf('status')] ?? '', cells[fields.indexOf('account')] ?? ''];
  if (word === '' && account === '') return { change: null, problems: [] };
  if (!isEditable) return { change: null, problems: [{ kind: 'NOT_YOURS', row, title }] };
  const problems: PasteProblem[] = [];
  const change: Partial<Entry> = {};
  const status = statusOf(word, words);
  if (word !== '' && status === null) problems.push({ kind: 'UNKNOWN_STATUS', row, title, word });
  if (status !== null && status !== now.status) change.status = status;
  if (looksLikePersonNumber(account)) problems.push({ kind: 'PERSON_NUMBER', row, title });
  else if (account !== '' && account !== now.account) change.account = account;
  return { change: { activityId, title, now, change }, problems };
}

/** The status that a word names, however it is cased; null for any other word. */
function statusOf(word: string, words: StatusWords): OutcomeStatus | null {
  const asked = word.toLowerCase().replace(/\s+/g, ' ');
  return words.find(([, known]) => known.toLowerCase() === asked)?.[0] ?? null;
}
