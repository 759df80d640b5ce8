import type { Locale } from '@jourplan/schema/words/locale.js';
import type { ImportProblem, ImportReason } from './import-problem.js';

type Params = Readonly<Record<string, string | number>>;
type Text = string | ((params: Params) => string);

const megabytes = (bytes: string | number | undefined) => Math.round(Number(bytes ?? 0) / 1024 / 1024);

/** What is wrong, and what would be right. */
const TEXTS: Record<ImportReason, Record<Locale, Text>> = {
  FILE_NOT_FOUND: { sv: 'filen finns inte: kontrollera sökvägen', en: 'there is no such file: check the path' },
  NOT_A_FILE: { sv: 'det är ingen vanlig fil: ange en CSV-fil', en: 'that is no ordinary file: give a CSV file' },
  FILE_UNREADABLE: { sv: 'filen får inte läsas: ändra dess rättigheter', en: 'the file may not be read: change its permissions' },
  FILE_TOO_LARGE: {
    sv: (p) => `filen är för stor (${megabytes(p.bytes)} MB): dela den i filer om högst ${megabytes(p.most)} MB`,
    en: (p) => `the file is too large (${megabytes(p.bytes)} MB): split it into files of at most ${megabytes(p.most)} MB`,
  },
  FILE_EMPTY: {
    sv: 'filen är tom: den ska börja med en rubrikrad',
    en: 'the file is empty: it must begin with a header row',
  },
  NOT_TEXT: {
    sv: 'det är ingen CSV-text: spara som CSV i UTF-8 (UTF-16 och Windows-1252 går också)',
    en: 'that is no CSV text: save it as CSV in UTF-8 (UTF-16 and Windows-1252 are read too)',
  },
  TOO_HEAVY: {
    sv: 'filen gick inte att läsa inom 20 sekunders processortid och 512 MB minne: dela den i mindre filer',
    en: 'the file could not be read within 20 seconds of the processor and 512 MB of memory: split it into smaller files',
  },
  COLUMN_MISSING: {
    sv: (p) => `kolumnen saknas i rubrikraden. Kolumnerna ska vara: ${p.allowed}, åtskilda av ; eller ,`,
    en: (p) => `the column is missing in the header. The columns must be: ${p.allowed}, separated by ; or ,`,
  },
  COLUMN_UNKNOWN: {
    sv: (p) =>
      `en sådan kolumn finns inte.${p.missing ? ` Det som saknas är: ${p.missing}.` : ''} Kolumnerna ska vara: ${p.allowed}`,
    en: (p) =>
      `there is no such column.${p.missing ? ` What is missing is: ${p.missing}.` : ''} The columns must be: ${p.allowed}`,
  },
  COLUMN_DUPLICATE: { sv: 'kolumnen finns två gånger: ta bort den ena', en: 'the column is there twice: remove one' },
  COLUMN_NAMELESS: { sv: 'kolumnen saknar namn: ta bort den', en: 'the column has no name: remove it' },
  BROKEN_BYTE: {
    sv: 'här finns ett tecken som inte går att läsa i filens teckenkodning: spara filen på nytt som CSV i UTF-8',
    en: 'there is a character here that cannot be read in the file’s encoding: save the file again as CSV in UTF-8',
  },
  QUOTE_NOT_CLOSED: {
    sv: 'ett citattecken öppnas men stängs inte: rätta det, resten av filen kunde inte läsas',
    en: 'a quotation mark opens and never closes: correct it, the rest of the file could not be read',
  },
  WRONG_NUMBER_OF_VALUES: {
    sv: (p) => `raden har ${p.values} värden men rubrikraden ${p.columns} kolumner: de ska vara lika många`,
    en: (p) => `the row has ${p.values} values but the header ${p.columns} columns: they must be as many`,
  },
  VALUE_MISSING: {
    sv: (p) => `värdet saknas${p.allowed === undefined ? '' : `, skriv något av: ${p.allowed}`}`,
    en: (p) => `the value is missing${p.allowed === undefined ? '' : `, write one of: ${p.allowed}`}`,
  },
  NOT_ONE_OF: {
    sv: (p) => `känns inte igen, skriv något av: ${p.allowed}`,
    en: (p) => `is not known, write one of: ${p.allowed}`,
  },
  BAD_DATE: {
    sv: 'är inget datum, skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-14',
    en: 'is no date, write YYYY-MM-DD, such as 2026-03-14',
  },
  BAD_TIME: {
    sv: 'är ingen tid, skriv dag, kväll eller ett klockslag som 17:30',
    en: 'is no time, write dag, kväll or a clock time such as 17:30',
  },
  BAD_CASE_CODE: {
    sv: 'är ingen ärendekod, skriv 1–32 av A–Z, a–z, 0–9 och bindestreck, minst en av dem en siffra',
    en: 'is no case code, write 1–32 of A–Z, a–z, 0–9 and hyphens, at least one of them a digit',
  },
  CODE_BECAME_A_NUMBER: {
    sv: 'är en kod som ett kalkylprogram har gjort om till ett tal: gör kolumnen till text och skriv koden som den var',
    en: 'is a code that a spreadsheet turned into a number: make the column text and write the code as it was',
  },
  LOOKS_LIKE_PERSON_NUMBER: {
    sv: 'ser ut som ett personnummer och visas inte. Uppgifter om vem någon är får inte finnas i filen',
    en: 'looks like a personal number and is not shown. Nothing that tells who somebody is may be in the file',
  },
  CODE_REPEATED: {
    sv: (p) => `ärendekoden finns redan på rad ${p.firstLine}: varje ärende ska ha en rad`,
    en: (p) => `the case code is on line ${p.firstLine} already: each case must have one row`,
  },
  UNKNOWN_MUNICIPALITY: {
    sv: 'är ingen av Sveriges 290 kommuner, skriv kommunens namn eller dess kod, till exempel 0180, eller okänd',
    en: 'is none of Sweden’s 290 municipalities, write its name or its code, such as 0180, or okänd when it is not known',
  },
  UNKNOWN_DISTRICT: {
    sv: 'är ingen stadsdel i föreningens område, skriv ett av dess namn eller lämna tomt',
    en: 'is no district of the association’s area, write one of its names or leave it empty',
  },
  FUTURE_DATE: {
    sv: (p) => `har inte varit än, skriv ett datum till och med ${p.today}`,
    en: (p) => `has not been yet, write a date up to ${p.today}`,
  },
  BEFORE_RECEIVED: {
    sv: (p) => `är före dagen då ärendet togs emot (${p.receivedOn}), skriv den dagen eller senare`,
    en: (p) => `is before the day the case was received (${p.receivedOn}), write that day or later`,
  },
  REFERRAL_INCOMPLETE: {
    sv: 'en hänvisning ska ha både "hänvisad till" och datum i "hänvisad", eller ingetdera',
    en: 'a referral must have both "hänvisad till" and a date in "hänvisad", or neither',
  },
  AFTER_FIRST_ATTEMPT: {
    sv: (p) => `är efter ärendets första kontakt (${p.firstAttemptOn}), skriv den dagen eller tidigare`,
    en: (p) => `is after the first contact of the case (${p.firstAttemptOn}), write that day or earlier`,
  },
  UNKNOWN_CASE: {
    sv: 'det finns inget ärende med den koden: läs in ärendena först, eller rätta koden',
    en: 'there is no case with that code: import the cases first, or correct the code',
  },
};

const WORDS: Record<Locale, { line: string; column: string; withheld: string }> = {
  sv: { line: 'Rad', column: 'kolumn', withheld: '(värdet visas inte)' },
  en: { line: 'Line', column: 'column', withheld: '(value not shown)' },
};

/** `Rad 7, kolumn mottaget: "2026-13-01" är inget datum, skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-14.` */
export function problemLine({ line, column, value, reason, params = {} }: ImportProblem, locale: Locale): string {
  const words = WORDS[locale];
  const text = TEXTS[reason][locale];
  const said = typeof text === 'string' ? text : text(params);
  if (line === 0) return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  const place = `${words.line} ${line}${column === null ? '' : `, ${words.column} ${column}`}`;
  if (reason === 'LOOKS_LIKE_PERSON_NUMBER') return `${place}: ${words.withheld} ${said}.`;
  return `${place}: ${value === null || value === '' ? '' : `"${value}" `}${said}.`;
}
