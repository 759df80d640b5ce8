import { TARGET_GROUPS, type TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import type { TallyRowInput } from '../../graphql/graphql.js';

/** The columns of the sheet; what is neither is entered as not known. */
export const TALLY_GENDERS = ['WOMAN', 'MAN', 'UNKNOWN'] as const;
export type TallyGender = (typeof TALLY_GENDERS)[number];

/** What stands in each cell as typed, and the rows whose people were offered a meeting. */
export interface TallyGrid {
  counts: Readonly<Record<string, string>>;
  offered: readonly TargetGroup[];
}

export const EMPTY_GRID: TallyGrid = { counts: {}, offered: [] };

/** The most people of one day's sheet. */
export const MOST_PERSONS = 200;

export function cellKey(targetGroup: TargetGroup, gender: TallyGender): string {
  return `${targetGroup}-${gender}`;
}

/** Whole numbers only; null for what is none, 0 for an empty cell. */
export function personsIn(text: string | undefined): number | null {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return 0;
  return /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : null;
}

/** The first cell that holds something that is no number; null when there is none. */
export function wrongCell({ counts }: TallyGrid): string | null {
  return Object.keys(counts).find((key) => personsIn(counts[key]) === null) ?? null;
}

export function totalOf({ counts }: TallyGrid): number {
  return Object.values(counts).reduce((sum, text) => sum + (personsIn(text) ?? 0), 0);
}

/** One row for each cell with people in it. */
export function rowsOf({ counts, offered }: TallyGrid): TallyRowInput[] {
  return TARGET_GROUPS.flatMap((targetGroup) =>
    TALLY_GENDERS.flatMap((gender) => {
      const persons = personsIn(counts[cellKey(targetGroup, gender)]) ?? 0;
      return persons === 0 ? [] : [{ targetGroup, gender, persons, meetingOffered: offered.includes(targetGroup) }];
    }),
  );
}

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell an arrow key leads to; null at the edge and for other keys. */
export function cellBeside(row: number, column: number, key: string): string | null {
  const step = STEPS[key];
  const targetGroup = step && TARGET_GROUPS[row + step[0]];
  const gender = step && TALLY_GENDERS[column + step[1]];
  return targetGroup && gender ? cellKey(targetGroup, gender) : null;
}
