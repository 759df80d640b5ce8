import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCaseRow, aContactRow, type Cells, csv, inWindows1252 } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

/** Words of the files by value, written down a second time. */
const words: Record<string, Record<string, string>> = {
  sektion: { allmän: 'GENERAL', domstol: 'COURT' },
  målgrupp: {
    brottsutsatt: 'VICTIM',
    vittne: 'WITNESS',
    anhörig: 'RELATIVE',
    'anhörig till gärningsperson': 'RELATIVE_OF_OFFENDER',
  },
  kön: { kvinna: 'WOMAN', man: 'MAN', annat: 'OTHER', okänt: 'UNKNOWN' },
  åldersgrupp: {
    '0-14': 'AGE_0_14',
    '15-17': 'AGE_15_17',
    '18-20': 'AGE_18_20',
    '21-29': 'AGE_21_29',
    '30-44': 'AGE_30_44',
    '45-64': 'AGE_45_64',
    '65+': 'AGE_65_PLUS',
    okänd: 'UNKNOWN',
  },
  'inkom via': {
    polisen: 'POLICE',
    'den enskilde': 'THE_PERSON',
    stödcentrum: 'STODCENTRUM',
    socialtjänsten: 'SOCIAL_SERVICES',
    annan: 'OTHER',
    okänt: 'UNKNOWN',
  },
  brottstyp: {
    våld: 'VIOLENCE',
    sexualbrott: 'SEXUAL',
    'hot och ofredande': 'THREAT_AND_HARASSMENT',
    rån: 'ROBBERY',
    'stöld och inbrott': 'THEFT_AND_BURGLARY',
    bedrägeri: 'FRAUD',
    övrigt: 'OTHER',
    okänt: 'UNKNOWN',
  },
  kommun: { Örebro: '1880', Kumla: '1881', '0180': '0180', '2584': '2584' },
  stadsdel: { Södermalm: 'Södermalm', Östermalm: 'Östermalm', '': '' },
  polisanmält: { ja: 'YES', nej: 'NO', okänt: 'UNKNOWN' },
  anonym: { ja: 'true', nej: 'false' },
  'telefon möjlig': { ja: 'true', nej: 'false' },
  'hänvisad till': { stödcentrum: 'STODCENTRUM', annan: 'OTHER', '': '' },
  tid: { dag: 'DAYTIME', kväll: 'EVENING', '09:15': 'DAYTIME', '17:00': 'EVENING', '23:59': 'DAYTIME' },
  kanal: {
    telefon: 'PHONE',
    sms: 'SMS',
    'e-post': 'EMAIL',
    'sociala medier': 'SOCIAL_MEDIA',
    besök: 'VISIT',
    domstol: 'COURT',
    video: 'VIDEO',
  },
  nådd: { ja: 'true', nej: 'false' },
};
const meant = (column: string, cell: string) => words[column]?.[cell] ?? cell;
const anyWord = (column: string) => fc.constantFrom(...Object.keys(words[column] ?? {}));
const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const laterOrEmpty = fc.option(day('2026-01-01', '2026-11-22'), { nil: '' });

const caseRow = fc
  .record({
    ...Object.fromEntries(
      Object.keys(aCaseRow())
        .filter((column) => column in words)
        .map((column) => [column, anyWord(column)]),
    ),
    mottaget: day('2024-01-01', '2025-12-31'),
    'möte erbjudet': laterOrEmpty,
    hänvisad: day('2026-01-01', '2026-11-22'),
    avslutat: laterOrEmpty,
  })
  .map((cells: Cells): Cells => ({ ...aCaseRow(cells), hänvisad: cells['hänvisad till'] === '' ? '' : (cells.hänvisad ?? '') }));
const codes = fc.uniqueArray(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,30}\d$/).filter((code) => !/\d[ +-]?\d/.test(code)),
  { minLength: 1, maxLength: 12 },
);
const caseRows = codes.chain((list) => fc.tuple(...list.map((code) => caseRow.map((cells) => ({ ...cells, ärendekod: code })))));
const form = fc.record({ separator: fc.constantFrom(';', ','), lineEnd: fc.constantFrom('\n', '\r\n'), old: fc.boolean() });
const written = (rows: readonly Cells[], { old, ...rest }: { separator: string; lineEnd: string; old: boolean }) =>
  old ? inWindows1252(csv(rows, rest)) : csv(rows, rest);

describe('whatever is written to a file', () => {
  it('is what is stored of cases', async () => {
    await fc.assert(
      fc.asyncProperty(caseRows, form, async (rows, how) => {
        const ruling = await setUp.run('cases', written(rows, how));
        expect(ruling.ok).toBe(true);
        const stored = await setUp.rows<Record<string, string>>(
          `select c.code as "ärendekod", received_on::text as mottaget, section as sektion, target_group as "målgrupp", gender as "kön",
                  age_band as "åldersgrupp", came_via as "inkom via", crime_category as brottstyp, municipality_code as kommun,
                  coalesce(d.name, '') as stadsdel, police_reported as "polisanmält", anonymous::text as anonym,
                  phone_possible::text as "telefon möjlig", coalesce(meeting_offered_on::text, '') as "möte erbjudet",
                  coalesce(referred_to, '') as "hänvisad till", coalesce(referred_on::text, '') as "hänvisad",
                  coalesce(closed_on::text, '') as avslutat
             from support_case c left join district d on d.organisation_id = c.organisation_id and d.id = c.district_id
            where c.code in (select json_array_elements_text(?::json))`,
          [JSON.stringify(rows.map((row) => row.ärendekod))],
        );
        expect(byCode(stored)).toEqual(byCode(rows.map(valued)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is what is stored of contacts, as often as it is there', async () => {
    const codesOfCases = ['R1', 'R2', 'R3'];
    await setUp.run('cases', csv(codesOfCases.map((code) => aCaseRow({ ärendekod: code, mottaget: '2024-01-01' }))));
    const contactRow = fc.record({
      ärendekod: fc.constantFrom(...codesOfCases),
      datum: day('2024-01-01', '2024-01-05'),
      tid: anyWord('tid'),
      kanal: fc.constantFrom('telefon', 'besök'),
      nådd: anyWord('nådd'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(contactRow, { minLength: 1, maxLength: 40 }), form, async (rows, how) => {
        await asOwner('delete from contact_attempt');
        for (const _ of [1, 2]) expect((await setUp.run('contacts', written(rows.map(aContactRow), how))).ok).toBe(true);
        const stored = await setUp.rows<Record<string, string>>(
          `select c.code as "ärendekod", occurred_on::text as datum, part_of_day as tid, channel as kanal, reached::text as "nådd"
             from contact_attempt a join support_case c on c.organisation_id = a.organisation_id and c.id = a.support_case_id`,
        );
        expect(inOrder(stored)).toEqual(inOrder(rows.map(valued)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

const valued = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, meant(column, cell)]));
const byCode = (rows: readonly Cells[]) => Object.fromEntries(rows.map((row) => [row.ärendekod, row]));
const inOrder = (rows: readonly Cells[]) =>
  rows.map((row) => [row.ärendekod, row.datum, row.tid, row.kanal, row.nådd].join(' ')).sort();

// Attempts are never deleted by the app; the test starts each file from nothing.
async function asOwner(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: setUp.database.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
