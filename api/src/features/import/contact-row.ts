import { type Channel, type PartOfDay, partOfDayOf } from '@jourplan/schema/domain/contacts/contacts.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { CHANNEL_WORDS, compared, PART_OF_DAY_WORDS, YES_NO_WORDS } from './import-words.js';
import type { RowReader } from './row-reader.js';

export type ContactRow = {
  line: number;
  code: string;
  occurredOn: PlainDate;
  partOfDay: PartOfDay;
  channel: Channel;
  reached: boolean;
  /** Which of several equal rows of the file this is: 1, 2, … Together with the content it is the row's identity. */
  occurrence: number;
};

/** One row of the contacts' file, or null when anything in it is wrong. Whether the case exists is asked later, of the database. */
export function readContactRow(row: RowReader, today: PlainDate): Omit<ContactRow, 'occurrence'> | null {
  const code = row.caseCode();
  const occurredOn = row.date('datum');
  const partOfDay = readPartOfDay(row);
  const channel = row.word('kanal', CHANNEL_WORDS);
  const reached = row.word('nådd', YES_NO_WORDS);
  if (occurredOn !== null && isAfter(occurredOn, today)) row.refuse('datum', 'FUTURE_DATE', { today });
  if (row.problems.length > 0) return null;
  return { line: row.line, code, occurredOn, partOfDay, channel, reached } as Omit<ContactRow, 'occurrence'>;
}

function readPartOfDay(row: RowReader): PartOfDay | null {
  const written = compared(row.text('tid'));
  if (written === '') return row.refuse('tid', 'VALUE_MISSING');
  return PART_OF_DAY_WORDS.get(written) ?? partOfDayOf(written) ?? row.refuse('tid', 'BAD_TIME');
}

/** Numbers equal rows 1, 2, … in the order of the file. */
export function occurrenceCounter(): (row: Omit<ContactRow, 'occurrence'>) => ContactRow {
  const seen = new Map<string, number>();
  return (row) => {
    const content = [row.code, row.occurredOn, row.partOfDay, row.channel, row.reached].join(' ');
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    return { ...row, occurrence };
  };
}
