import type { ImportKind } from './import-problem.js';

export const CASE_COLUMNS = [
  'ärendekod',
  'mottaget',
  'sektion',
  'målgrupp',
  'kön',
  'åldersgrupp',
  'inkom via',
  'brottstyp',
  'kommun',
  'stadsdel',
  'polisanmält',
  'anonym',
  'telefon möjlig',
  'möte erbjudet',
  'hänvisad till',
  'hänvisad',
  'avslutat',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

export const CONTACT_COLUMNS = ['ärendekod', 'datum', 'tid', 'kanal', 'nådd'] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

export type ImportColumn = CaseColumn | ContactColumn;

export const COLUMNS_OF: Record<ImportKind, readonly ImportColumn[]> = { cases: CASE_COLUMNS, contacts: CONTACT_COLUMNS };

/** An organisation whose area has no districts leaves this one out. */
export const OPTIONAL_COLUMN: ImportColumn = 'stadsdel';
