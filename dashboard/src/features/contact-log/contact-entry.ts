import { parseCaseCode } from '@jourplan/schema/domain/contacts/case-code.js';
import type { Channel, PartOfDay, Section, TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import { dayBefore, type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { CaseRef, LoggedContact, NewCase } from './contact-queue.js';

export type Day = 'TODAY' | 'YESTERDAY' | 'OTHER';

/** What stands in the form. `code` is that of the chosen or typed case. */
export interface ContactEntry {
  isNewCase: boolean;
  code: string;
  newCase: { section: Section; targetGroup: TargetGroup; place: string };
  channel: Channel;
  reached: boolean;
  partOfDay: PartOfDay;
  day: Day;
  otherDay: string;
}

/** What is remembered from one contact to the next. */
export type Remembered = Pick<ContactEntry, 'channel' | 'reached' | 'partOfDay'>;

export type EntryField = 'case' | 'occurredOn';
export type EntryProblem = { field: EntryField; code: 'CASE_MISSING' | 'BAD_CODE' | 'PERSON_NUMBER' | 'DAY_MISSING' };

export function freshEntry({ channel, reached, partOfDay }: Remembered): ContactEntry {
  const newCase = { section: 'GENERAL', targetGroup: 'VICTIM', place: '' } as const;
  return { isNewCase: false, code: '', newCase, channel, reached, partOfDay, day: 'TODAY', otherDay: '' };
}

/** The day of the contact; null while another day is asked for and none is given. */
export function dayOfEntry({ day, otherDay }: ContactEntry, today: PlainDate): PlainDate | null {
  if (day === 'OTHER') return parsePlainDate(otherDay);
  return day === 'TODAY' ? today : dayBefore(today);
}

/** What must be put right before anything is sent; null when nothing must. */
export function problemOf(entry: ContactEntry, today: PlainDate): EntryProblem | null {
  if (!entry.isNewCase) {
    if (entry.code.trim() === '') return { field: 'case', code: 'CASE_MISSING' };
    const parsed = parseCaseCode(entry.code.trim());
    const isPersonNumber = !parsed.ok && parsed.refusals[0]?.code === 'LOOKS_LIKE_PERSON_NUMBER';
    if (!parsed.ok) return { field: 'case', code: isPersonNumber ? 'PERSON_NUMBER' : 'BAD_CODE' };
  }
  return dayOfEntry(entry, today) === null ? { field: 'occurredOn', code: 'DAY_MISSING' } : null;
}

interface Places {
  today: PlainDate;
  /** Cases at hand, so that no look-up is needed for them. */
  known: readonly { id: string; code: string }[];
  newRequestId: () => string;
}

/** The contact to send. Call it only when `problemOf` finds nothing. */
export function contactOf(entry: ContactEntry, { today, known, newRequestId }: Places): LoggedContact {
  const occurredOn = dayOfEntry(entry, today) ?? today;
  const { channel, reached, partOfDay } = entry;
  const caseRef = entry.isNewCase ? newCaseOf(entry, occurredOn, newRequestId()) : caseRefOf(entry.code.trim(), known);
  return { requestId: newRequestId(), caseRef, channel, reached, partOfDay, occurredOn };
}

function caseRefOf(typed: string, known: Places['known']): CaseRef {
  const found = known.find(({ code }) => code === typed) ?? known.find(({ code }) => code === typed.toUpperCase());
  return found ? { kind: 'KNOWN', id: found.id, code: found.code } : { kind: 'BY_CODE', code: typed };
}

function newCaseOf({ newCase }: ContactEntry, receivedOn: PlainDate, requestId: string): CaseRef {
  const { section, targetGroup, place } = newCase;
  const [kind, id] = splitPlace(place);
  const open: NewCase = {
    section,
    targetGroup,
    receivedOn,
    municipalityCode: kind === 'kommun' ? id : null,
    districtId: kind === 'stadsdel' ? id : null,
  };
  return { kind: 'NEW', requestId, open };
}

/** `kommun:1880`, `stadsdel:…`, or empty when the place is not known. */
function splitPlace(place: string): [string, string] {
  const at = place.indexOf(':');
  return [place.slice(0, Math.max(at, 0)), place.slice(at + 1)];
}

/** Whether a code in the list fits what has been typed so far. */
export function fitsTyped(code: string, typed: string): boolean {
  return code.toUpperCase().startsWith(typed.trim().toUpperCase());
}
