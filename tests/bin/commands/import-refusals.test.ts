import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IMPORT_KINDS, type ImportKind } from '@jourplan/api/features/import/import-problem.js';
import { problemLine } from '@jourplan/api/features/import/problem-texts.js';
import { aCaseRow, aContactRow, type Cells, csv } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
  await setUp.run('cases', csv([aCaseRow(), aCaseRow({ ärendekod: 'VOID1' })]));
  await setUp.run('contacts', csv([aContactRow()]));
  await setUp.rows("update support_case set void_reason = 'DUPLICATE' where code = 'VOID1'");
});
afterAll(() => setUp.end());

const aRow: Record<ImportKind, (cells?: Cells) => Cells> = { cases: aCaseRow, contacts: aContactRow };
const fingerprint = () =>
  setUp.rows(
    `select (select md5(string_agg(c::text, ',' order by id)) from support_case c) as cases,
            (select md5(string_agg(a::text, ',' order by id)) from contact_attempt a) as attempts,
            (select count(*) from case_mark) as marks, (select count(*) from event) as events`,
  );
async function linesOf(kind: ImportKind, content: string | Buffer): Promise<string[]> {
  const ruling = await setUp.run(kind, content);
  return ruling.ok ? [] : ruling.problems.map((problem) => problemLine(problem, 'sv'));
}

describe('a value that is wrong', () => {
  const inCases: [string, Cells, string][] = [
    ['a missing code', { ärendekod: '' }, '2 ärendekod VALUE_MISSING'],
    ['a code with letters of other kinds', { ärendekod: 'Å1' }, '2 ärendekod BAD_CASE_CODE'],
    ['a code of 33', { ärendekod: 'A'.repeat(33) }, '2 ärendekod BAD_CASE_CODE'],
    ['a code like a person’s number', { ärendekod: '19121212-1212' }, '2 ärendekod LOOKS_LIKE_PERSON_NUMBER'],
    ['a day that does not exist', { mottaget: '2026-02-29' }, '2 mottaget BAD_DATE'],
    ['a date in another form', { mottaget: '2/3 2026' }, '2 mottaget BAD_DATE'],
    ['a missing date', { mottaget: '' }, '2 mottaget VALUE_MISSING'],
    ['tomorrow', { mottaget: '2026-11-23' }, '2 mottaget FUTURE_DATE'],
    ['a day after the first contact', { mottaget: '2026-03-04' }, '2 mottaget AFTER_FIRST_ATTEMPT'],
    ['an unknown section', { sektion: 'annan' }, '2 sektion NOT_ONE_OF'],
    ['an unknown target group', { målgrupp: 'offer' }, '2 målgrupp NOT_ONE_OF'],
    ['an unknown gender', { kön: 'k' }, '2 kön NOT_ONE_OF'],
    ['an age', { åldersgrupp: '19' }, '2 åldersgrupp NOT_ONE_OF'],
    ['an empty word', { åldersgrupp: '' }, '2 åldersgrupp VALUE_MISSING'],
    ['an unknown way in', { 'inkom via': 'skolan' }, '2 inkom via NOT_ONE_OF'],
    ['an unknown crime', { brottstyp: 'mord' }, '2 brottstyp NOT_ONE_OF'],
    ['a municipality that is none', { kommun: 'Lunden' }, '2 kommun UNKNOWN_MUNICIPALITY'],
    ['a code that lost its zero', { kommun: '180' }, '2 kommun UNKNOWN_MUNICIPALITY'],
    ['a code of no municipality', { kommun: '9999' }, '2 kommun UNKNOWN_MUNICIPALITY'],
    ['a code of noughts', { kommun: '0000' }, '2 kommun UNKNOWN_MUNICIPALITY'],
    ['a code that a spreadsheet took for a power of ten', { ärendekod: '1E+05' }, '2 ärendekod CODE_BECAME_A_NUMBER'],
    ['a code that could be a name', { ärendekod: 'Anna' }, '2 ärendekod BAD_CASE_CODE'],
    ['an unknown district', { stadsdel: 'Hisingen' }, '2 stadsdel UNKNOWN_DISTRICT'],
    ['a report neither yes nor no', { polisanmält: 'kanske' }, '2 polisanmält NOT_ONE_OF'],
    ['an anonymity that is not known', { anonym: 'okänt' }, '2 anonym NOT_ONE_OF'],
    ['a phone neither yes nor no', { 'telefon möjlig': 'x' }, '2 telefon möjlig NOT_ONE_OF'],
    ['an offer before the case', { 'möte erbjudet': '2026-03-01' }, '2 möte erbjudet BEFORE_RECEIVED'],
    ['an offer to come', { 'möte erbjudet': '2026-12-01' }, '2 möte erbjudet FUTURE_DATE'],
    ['a referral without a date', { 'hänvisad till': 'annan' }, '2 hänvisad REFERRAL_INCOMPLETE'],
    ['a referral to nowhere', { hänvisad: '2026-03-04' }, '2 hänvisad till REFERRAL_INCOMPLETE'],
    ['a referral to an unknown place', { 'hänvisad till': 'polisen', hänvisad: '2026-03-04' }, '2 hänvisad till NOT_ONE_OF'],
    ['a referral before the case', { 'hänvisad till': 'annan', hänvisad: '2026-03-01' }, '2 hänvisad BEFORE_RECEIVED'],
    ['a closing before the case', { avslutat: '2026-01-01' }, '2 avslutat BEFORE_RECEIVED'],
    ['a closing that is no date', { avslutat: 'ja' }, '2 avslutat BAD_DATE'],
  ];
  const inContacts: [string, Cells, string][] = [
    ['a case nobody knows', { ärendekod: 'NOBODY1' }, '2 ärendekod UNKNOWN_CASE'],
    ['a code like a person’s number', { ärendekod: '1212121212' }, '2 ärendekod LOOKS_LIKE_PERSON_NUMBER'],
    ['a day before the case', { datum: '2026-03-01' }, '2 datum BEFORE_RECEIVED'],
    ['tomorrow', { datum: '2026-11-23' }, '2 datum FUTURE_DATE'],
    ['a date with a time', { datum: '2026-03-03 12:00' }, '2 datum BAD_DATE'],
    ['a time past midnight', { tid: '24:00' }, '2 tid BAD_TIME'],
    ['a time with one digit', { tid: '9:30' }, '2 tid BAD_TIME'],
    ['a missing time', { tid: '' }, '2 tid VALUE_MISSING'],
    ['an unknown channel', { kanal: 'brev' }, '2 kanal NOT_ONE_OF'],
    ['a reached that is neither', { nådd: '1' }, '2 nådd NOT_ONE_OF'],
  ];
  const wrong = [
    ...inCases.map(([what, cells, told]) => ['cases' as const, what, cells, told] as const),
    ...inContacts.map(([what, cells, told]) => ['contacts' as const, what, cells, told] as const),
  ];

  it.each(wrong)('in %s, such as %s, is told of and nothing is stored', async (kind, _what, cells, told) => {
    const before = await fingerprint();
    expect(
      await setUp.reasons(kind, csv([aRow[kind](cells), aRow[kind]({ ärendekod: kind === 'cases' ? 'GOOD1' : 'A1' })])),
    ).toEqual([told]);
    expect(await fingerprint()).toEqual(before);
  });

  it('is shown with its line, its column, and what would be right', async () => {
    const rows = [
      aCaseRow({ ärendekod: 'B1' }),
      aCaseRow({ ärendekod: 'B2', kön: 'flicka', mottaget: '2026-13-01' }),
      aCaseRow({ ärendekod: 'B1' }),
    ];
    expect(await linesOf('cases', csv(rows))).toEqual([
      'Rad 3, kolumn mottaget: "2026-13-01" är inget datum, skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-14.',
      'Rad 3, kolumn kön: "flicka" känns inte igen, skriv något av: kvinna, man, annat, okänt.',
      'Rad 4, kolumn ärendekod: "B1" ärendekoden finns redan på rad 2: varje ärende ska ha en rad.',
    ]);
  });

  it('is told of in one run whether the file or the database knows it', async () => {
    const rows = [aContactRow({ ärendekod: 'NOBODY1' }), aContactRow({ kanal: 'brev' }), aContactRow({ datum: '2026-03-01' })];
    expect(await setUp.reasons('contacts', csv(rows))).toEqual([
      '2 ärendekod UNKNOWN_CASE',
      '3 kanal NOT_ONE_OF',
      '4 datum BEFORE_RECEIVED',
    ]);
  });

  it('keeps its line number behind line breaks and empty lines', async () => {
    const file = csv([
      aCaseRow({ ärendekod: 'L1', kommun: '"1880\n\n"' }).kommun ? aCaseRow({ ärendekod: 'L1', kommun: '1880\n\n' }) : aCaseRow(),
      aCaseRow({ ärendekod: 'L2', kön: 'x' }),
    ]);
    expect(await setUp.reasons('cases', file.replace('\nL2', '\n\n\nL2'))).toEqual(['7 kön NOT_ONE_OF']);
  });

  it('cannot command the terminal it is shown on, and is cut', async () => {
    const [line] = await linesOf('cases', csv([aCaseRow({ kön: `\u001b[2J\u0007${'x'.repeat(500)}` })]));
    expect(line).toMatch(/^Rad 2, kolumn kön: "·\[2J·x+…" känns inte igen/);
    expect(line?.length).toBeLessThan(200);
  });
});

describe('a person’s number', () => {
  const numbers = [
    '19121212-1212',
    '121212-1212',
    '191212121212',
    '1212121212',
    '121212+1212',
    '12 12 12 1212',
    '121212–1212',
    '910171-1234',
  ];
  const places = IMPORT_KINDS.flatMap((kind) => Object.keys(aRow[kind]()).map((column) => [kind, column] as const));

  it.each(places)('in the file of %s, column %s, is refused and never shown', async (kind, column) => {
    const rows = numbers.map((number) => aRow[kind]({ [column]: number }));
    const lines = await linesOf(kind, csv(rows));
    expect(
      lines.filter((line) => line.includes(`kolumn ${column}: (värdet visas inte) ser ut som ett personnummer`)),
    ).toHaveLength(numbers.length);
    for (const number of numbers) expect(lines.join('\n')).not.toContain(number);
  });

  it('in the place of a header is not shown either', async () => {
    const lines = await linesOf('contacts', '19121212-1212;2026-03-03;dag;telefon;nej\n');
    expect(lines[0]).toBe(
      'Rad 1, kolumn 1, 2, 3, 4, 5: (värdet visas inte) ser ut som ett personnummer och visas inte. Uppgifter om vem någon är får inte finnas i filen.',
    );
    expect(lines.join('\n')).not.toContain('1212-1212');
  });
});

describe('a header', () => {
  const header = (kind: ImportKind, change: (columns: string[]) => string[]) => {
    const columns = Object.keys(aRow[kind]());
    return `${change(columns).join(';')}\n${columns.map(() => '').join(';')}\n`;
  };
  it.each(IMPORT_KINDS)('of %s that lacks a column is told which', async (kind) => {
    for (const column of Object.keys(aRow[kind]()).filter((name) => name !== 'stadsdel'))
      expect(
        await setUp.reasons(
          kind,
          header(kind, (columns) => columns.filter((name) => name !== column)),
        ),
      ).toEqual([`1 ${column} COLUMN_MISSING`]);
  });

  it('with an unknown column, one twice and one without a name is told of all three', async () => {
    expect(
      await linesOf(
        'contacts',
        header('contacts', (columns) => [...columns, 'namn', 'kanal', '', 'namn']),
      ),
    ).toEqual([
      'Rad 1, kolumn 6, 9: "namn, namn" en sådan kolumn finns inte. Kolumnerna ska vara: ärendekod, datum, tid, kanal, nådd.',
      'Rad 1, kolumn kanal: "kanal" kolumnen finns två gånger: ta bort den ena.',
      'Rad 1, kolumn 7: kolumnen saknar namn: ta bort den.'.replace('7', '8'),
    ]);
  });

  it('of the other file is told of in one line', async () => {
    expect(await setUp.reasons('contacts', csv([aCaseRow()]))).toHaveLength(1);
  });
});

describe('a row', () => {
  it('with too many or too few values is told of', async () => {
    const [header = '', row = ''] = csv([aContactRow()]).split('\n');
    expect(await linesOf('contacts', `${header}\n${row};x\nA1;2026-03-03\n${row}\n`)).toEqual([
      'Rad 2: raden har 6 värden men rubrikraden 5 kolumner: de ska vara lika många.',
      'Rad 3: raden har 2 värden men rubrikraden 5 kolumner: de ska vara lika många.',
    ]);
  });

  it('with a quotation mark that never closes is told of', async () => {
    const file = csv([aContactRow(), aContactRow()]);
    expect(await setUp.reasons('contacts', file.replace(/\nA1;(.*)\n$/, '\n"A1;$1\n'))).toEqual(['3 – QUOTE_NOT_CLOSED']);
    expect(await setUp.reasons('contacts', `${file}"A1;${'2026-03-03;dag;telefon;nej\nA1;'.repeat(3_000)}`)).toEqual([
      '4 – QUOTE_NOT_CLOSED',
    ]);
  });

  it('with quotation marks in odd places is told of like any other', async () => {
    const file = csv([aContactRow(), aContactRow()])
      .replace('telefon', 'tele"fon')
      .replace(/dag(?!.*dag)/s, '"d"ag');
    expect(await setUp.reasons('contacts', file)).toEqual(['2 kanal NOT_ONE_OF', '3 tid BAD_TIME']);
  });
});
