import { MATRIX, type Subject } from '../access/matrix.js';
import { STAFF_ROLES, type StaffRole } from '../access/roles.js';
import type { PlainDate } from '../time/plain-date.js';

export const DEADLINE_KINDS = [
  'HALF_YEAR_END',
  'ACTIVITY_WEEK',
  'ACTIVITY_END',
  'NOTICE_DAY',
  'REPORTING_DAY',
  'ANNUAL_MEETING',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/**
 * A day to be ready by. `on` is the first day of a week and the last of anything else; `lastsUntil` the last day of it,
 * inclusive. `key` names the same deadline whenever it is computed. `subjectId` and `title` are those of the activity,
 * agreement or funder; null for what the organisation has one of. `roles` are those who may see it.
 */
export type DeadlineEntry = {
  key: string;
  kind: DeadlineKind;
  on: PlainDate;
  lastsUntil: PlainDate;
  subjectId: string | null;
  title: string | null;
  roles: readonly StaffRole[];
};

const SUBJECT_OF: Record<DeadlineKind, Subject> = {
  HALF_YEAR_END: 'FOLLOW_UPS',
  ACTIVITY_WEEK: 'PLAN',
  ACTIVITY_END: 'PLAN',
  NOTICE_DAY: 'AGREEMENTS',
  REPORTING_DAY: 'AGREEMENTS',
  ANNUAL_MEETING: 'PLAN',
};

/** The roles that may read what a deadline is about. */
export function rolesThatSee(kind: DeadlineKind): StaffRole[] {
  return STAFF_ROLES.filter((role) => MATRIX[SUBJECT_OF[kind]][role]?.read !== undefined);
}

type GivenDeadline = { kind: DeadlineKind; on: PlainDate; lastsUntil?: PlainDate; subject?: { id: string; title: string } };

export function deadlineEntry({ kind, on, lastsUntil, subject }: GivenDeadline): DeadlineEntry {
  return {
    key: subject === undefined ? `${kind}:${on}` : `${kind}:${subject.id}:${on}`,
    kind,
    on,
    lastsUntil: lastsUntil ?? on,
    subjectId: subject?.id ?? null,
    title: subject?.title ?? null,
    roles: rolesThatSee(kind),
  };
}
