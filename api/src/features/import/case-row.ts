import { checkSupportCase } from '@jourplan/schema/domain/contacts/contact-rules.js';
import type { AgeBand, SupportCaseFacts } from '@jourplan/schema/domain/contacts/contacts.js';
import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { CaseColumn } from './import-columns.js';
import {
  AGE_BAND_WORDS,
  CAME_VIA_WORDS,
  CRIME_CATEGORY_WORDS,
  compared,
  GENDER_WORDS,
  POLICE_REPORTED_WORDS,
  REFERRAL_WORDS,
  SECTION_WORDS,
  TARGET_GROUP_WORDS,
  YES_NO_WORDS,
} from './import-words.js';
import type { RowReader } from './row-reader.js';

/** The organisation's area: ids by name in the form names are compared by. */
export type ImportArea = { districtIds: ReadonlyMap<string, string> };

export type CaseRow = Omit<SupportCaseFacts, 'voided' | 'specialCircumstances'> & { line: number; code: string };

/** One row of the cases' file, or null when anything in it is wrong; the reader then knows what. */
export function readCaseRow(row: RowReader, area: ImportArea, today: PlainDate): CaseRow | null {
  const code = row.caseCode();
  const receivedOn = row.date('mottaget');
  const facts = {
    section: row.word('sektion', SECTION_WORDS),
    targetGroup: row.word('målgrupp', TARGET_GROUP_WORDS),
    gender: row.word('kön', GENDER_WORDS),
    ageBand: ageBand(row),
    cameVia: row.word('inkom via', CAME_VIA_WORDS),
    crimeCategory: row.word('brottstyp', CRIME_CATEGORY_WORDS),
    municipalityCode: municipalityCode(row),
    districtId: districtId(row, area),
    policeReported: row.word('polisanmält', POLICE_REPORTED_WORDS),
    anonymous: row.word('anonym', YES_NO_WORDS),
    phonePossible: row.word('telefon möjlig', YES_NO_WORDS),
    meetingOfferedOn: row.dateOrEmpty('möte erbjudet'),
    referredTo: row.text('hänvisad till') === '' ? null : row.word('hänvisad till', REFERRAL_WORDS),
    referredOn: row.dateOrEmpty('hänvisad'),
    closedOn: row.dateOrEmpty('avslutat'),
  };
  // Every column has been read: what is null by now was refused, or may be empty.
  if (code === null || receivedOn === null || row.problems.length > 0) return null;
  const whole = { line: row.line, code, receivedOn, ...facts } as CaseRow;
  return keepsTheRules(row, whole, today) ? whole : null;
}

const COLUMN_OF_FIELD: Record<string, CaseColumn> = {
  receivedOn: 'mottaget',
  meetingOfferedOn: 'möte erbjudet',
  referredTo: 'hänvisad till',
  referredOn: 'hänvisad',
  closedOn: 'avslutat',
  municipalityCode: 'kommun',
};

function keepsTheRules(row: RowReader, whole: CaseRow, today: PlainDate): boolean {
  const ruling = checkSupportCase({ ...whole, voided: false }, today);
  if (ruling.ok) return true;
  for (const { code, field, params } of ruling.refusals)
    row.refuse(COLUMN_OF_FIELD[field] ?? 'ärendekod', code === 'BAD_MUNICIPALITY_CODE' ? 'UNKNOWN_MUNICIPALITY' : code, params);
  return false;
}

/** The code or the name of any municipality; one that is not known is left empty or written so. */
function municipalityCode(row: RowReader): string | null {
  const written = compared(row.text('kommun'));
  if (NOT_KNOWN.includes(written)) return null;
  if (MUNICIPALITY_NAMES.has(written)) return written;
  return CODE_BY_NAME.get(written) ?? row.refuse('kommun', 'UNKNOWN_MUNICIPALITY');
}

const NOT_KNOWN = ['', 'okänd', 'okänt'];
const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([...MUNICIPALITY_NAMES].map(([code, name]) => [compared(name), code]));

/** A spreadsheet takes the sign from `65+`. */
function ageBand(row: RowReader): AgeBand | null {
  return row.text('åldersgrupp') === '65' ? 'AGE_65_PLUS' : row.word('åldersgrupp', AGE_BAND_WORDS);
}

function districtId(row: RowReader, area: ImportArea): string | null {
  const written = row.text('stadsdel');
  if (written === '') return null;
  return area.districtIds.get(compared(written)) ?? row.refuse('stadsdel', 'UNKNOWN_DISTRICT');
}
