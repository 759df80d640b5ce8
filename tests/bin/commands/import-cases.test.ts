import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseRow, csv, inWindows1252 } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

const stored = (code: string) =>
  setUp.rows<Record<string, unknown>>(
    `select c.code, c.received_on::text, c.section, c.target_group, c.gender, c.age_band, c.came_via, c.crime_category, c.municipality_code,
            d.name as district, c.police_reported, c.anonymous, c.phone_possible, c.meeting_offered_on::text, c.referred_to,
            c.referred_on::text, c.closed_on::text, c.void_reason, c.special_circumstances, c.version
       from support_case c left join district d on d.organisation_id = c.organisation_id and d.id = c.district_id where c.code = ?`,
    [code],
  );
const summaryOf = async (content: string | Buffer) => {
  const ruling = await setUp.run('cases', content);
  return ruling.ok ? ruling.summary : ruling.problems;
};

describe('a file of cases', () => {
  it('is stored column by column', async () => {
    const row = aCaseRow({
      ärendekod: 'Hel-1',
      mottaget: '2024-02-29',
      sektion: 'domstol',
      målgrupp: 'anhörig till gärningsperson',
      kön: 'okänt',
      åldersgrupp: '0-14',
      'inkom via': 'den enskilde',
      brottstyp: 'hot och ofredande',
      kommun: 'Kumla',
      stadsdel: 'Södermalm',
      polisanmält: 'okänt',
      anonym: 'ja',
      'telefon möjlig': 'nej',
      'möte erbjudet': '2024-03-01',
      'hänvisad till': 'stödcentrum',
      hänvisad: '2024-03-02',
      avslutat: '2024-03-03',
    });
    expect(await summaryOf(csv([row]))).toEqual({ kind: 'cases', added: 1, changed: 0, unchanged: 0, voided: 0 });
    expect(await stored('Hel-1')).toEqual([
      {
        code: 'Hel-1',
        received_on: '2024-02-29',
        section: 'COURT',
        target_group: 'RELATIVE_OF_OFFENDER',
        gender: 'UNKNOWN',
        age_band: 'AGE_0_14',
        came_via: 'THE_PERSON',
        crime_category: 'THREAT_AND_HARASSMENT',
        municipality_code: '1881',
        district: 'Södermalm',
        police_reported: 'UNKNOWN',
        anonymous: true,
        phone_possible: false,
        meeting_offered_on: '2024-03-01',
        referred_to: 'STODCENTRUM',
        referred_on: '2024-03-02',
        closed_on: '2024-03-03',
        void_reason: null,
        special_circumstances: [],
        version: 1,
      },
    ]);
  });

  const plain = csv([aCaseRow({ ärendekod: 'X1', kommun: 'örebro', 'inkom via': 'stödcentrum', brottstyp: 'rån' })]);
  const forms: [string, (code: string) => string | Buffer][] = [
    ['UTF-8 with semicolons', (code) => plain.replace('X1;', `${code};`)],
    ['UTF-8 with a byte order mark', (code) => `\uFEFF${plain.replace('X1;', `${code};`)}`],
    ['Windows-1252', (code) => inWindows1252(plain.replace('X1;', `${code};`))],
    ['commas', (code) => plain.replace('X1;', `${code};`).replaceAll(';', ',')],
    [
      'Windows-1252 with commas and CRLF',
      (code) => inWindows1252(plain.replace('X1;', `${code};`).replaceAll(';', ',').replaceAll('\n', '\r\n')),
    ],
    ['CRLF', (code) => plain.replace('X1;', `${code};`).replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', (code) => plain.replace('X1;', `${code};`).replaceAll('\n', '\r')],
    ['no line end after the last row', (code) => plain.replace('X1;', `${code};`).trimEnd()],
    ['every cell in quotation marks', (code) => plain.replace('X1;', `${code};`).replaceAll(/[^;\n]+/g, '"$&"')],
    [
      'line breaks inside quotation marks',
      (code) => plain.replace('X1;', `${code};`).replace('telefon möjlig', '"telefon\nmöjlig"').replace('nej', '"nej\n"'),
    ],
    ['letters composed as macOS does', (code) => plain.replace('X1;', `${code};`).normalize('NFD')],
    ['capitals and spaces around', (code) => plain.replace('X1;', ` ${code} ;`).replace('brottsutsatt', ' Brottsutsatt ')],
    ['empty lines and rows of nothing but separators', (code) => `\n${plain.replace('X1;', `${code};`)}\n;;;;;;;;;;;;;;;;\n`],
    [
      'its columns in another order',
      (code) =>
        csv([
          Object.fromEntries(
            Object.entries(aCaseRow({ ärendekod: code, kommun: '1880', 'inkom via': 'stödcentrum', brottstyp: 'rån' })).reverse(),
          ),
        ]),
    ],
  ];
  it.each(forms)('may come with %s', async (name, form) => {
    const code = `F${forms.findIndex(([other]) => other === name)}`;
    expect(await summaryOf(form(code))).toEqual({ kind: 'cases', added: 1, changed: 0, unchanged: 0, voided: 0 });
    expect(await stored(code)).toEqual([
      expect.objectContaining({
        municipality_code: '1880',
        came_via: 'STODCENTRUM',
        crime_category: 'ROBBERY',
        phone_possible: true,
      }),
    ]);
  });

  it('changes nothing the second time, not even the record', async () => {
    const file = csv(['N1', 'N2', 'N3'].map((code) => aCaseRow({ ärendekod: code })));
    await setUp.run('cases', file);
    const before = await setUp.rows('select (select count(*) from event) as events, (select count(*) from case_mark) as marks');
    expect(await summaryOf(file)).toEqual({ kind: 'cases', added: 0, changed: 0, unchanged: 3, voided: 0 });
    expect(await setUp.rows('select (select count(*) from event) as events, (select count(*) from case_mark) as marks')).toEqual(
      before,
    );
  });

  it('updates known cases with other values and leaves the rest alone', async () => {
    await setUp.run('cases', csv(['U1', 'U2'].map((code) => aCaseRow({ ärendekod: code, avslutat: '2026-04-01' }))));
    await setUp.rows("update support_case set special_circumstances = '{GANG}' where code = 'U1'");
    const marks = await countOf('case_mark');
    const rows = [
      aCaseRow({ ärendekod: 'U1' }),
      aCaseRow({ ärendekod: 'U2', avslutat: '2026-04-01' }),
      aCaseRow({ ärendekod: 'U3' }),
    ];
    expect(await summaryOf(csv(rows))).toEqual({ kind: 'cases', added: 1, changed: 1, unchanged: 1, voided: 0 });
    expect(await stored('U1')).toEqual([
      expect.objectContaining({ closed_on: null, version: 2, special_circumstances: ['GANG'] }),
    ]);
    expect(await stored('U2')).toEqual([expect.objectContaining({ closed_on: '2026-04-01', version: 1 })]);
    expect(await countOf('case_mark')).toBe(marks + 2);
  });

  it('without the column for districts says nothing of them', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: 'D1', stadsdel: 'östermalm' })]));
    const { stadsdel: _, ...without } = aCaseRow({ ärendekod: 'D1', kön: 'man' });
    expect(await summaryOf(csv([without]))).toEqual({ kind: 'cases', added: 0, changed: 1, unchanged: 0, voided: 0 });
    expect(await stored('D1')).toEqual([expect.objectContaining({ district: 'Östermalm', gender: 'MAN' })]);
    expect(await summaryOf(csv([aCaseRow({ ärendekod: 'D1', kön: 'man' })]))).toMatchObject({ changed: 1 });
    expect(await stored('D1')).toEqual([expect.objectContaining({ district: null })]);
  });

  it('takes any four-digit municipality code and keeps case codes as given', async () => {
    await setUp.run(
      'cases',
      csv([aCaseRow({ ärendekod: 'gemen1', kommun: '0180' }), aCaseRow({ ärendekod: 'GEMEN1', kommun: '2584' })]),
    );
    expect(await stored('gemen1')).toEqual([expect.objectContaining({ municipality_code: '0180' })]);
    expect(await stored('GEMEN1')).toEqual([expect.objectContaining({ municipality_code: '2584' })]);
  });

  it('with a header alone is in order and empty', async () => {
    expect(await summaryOf(csv([aCaseRow()]).split('\n')[0] ?? '')).toEqual({
      kind: 'cases',
      added: 0,
      changed: 0,
      unchanged: 0,
      voided: 0,
    });
  });

  it('leaves one event, by nobody who is signed in', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: 'E1' })]));
    expect(await setUp.rows('select act, entity, entity_id, actor_id from event order by id desc limit 1')).toEqual([
      { act: 'support-cases.imported', entity: 'support-case', entity_id: null, actor_id: null },
    ]);
  });

  it('imported twice at once is stored once', async () => {
    const file = csv(Array.from({ length: 200 }, (_, index) => aCaseRow({ ärendekod: `P${index}` })));
    const rulings = await Promise.all([setUp.run('cases', file), setUp.run('cases', file)]);
    const added = rulings.map((ruling) => (ruling.ok && ruling.summary.kind === 'cases' ? ruling.summary.added : -1));
    expect(added.toSorted((one, other) => one - other)).toEqual([0, 200]);
    expect(await countOf("support_case where code like 'P%'")).toBe(200);
  });

  it('of one organisation never touches the same code of another', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: 'SAME1', kön: 'man' })]));
    const other = await setUp.anOrganisation('annan');
    const { importFile } = await import('@jourplan/api/features/import/import-file.js');
    const { systemClock } = await import('@jourplan/schema/runtime/clock.js');
    const path = setUp.files.write(csv([aCaseRow({ ärendekod: 'SAME1', kön: 'annat' })]));
    const ruling = await importFile(setUp.database.orm.em.fork(), {
      organisationId: other,
      kind: 'cases',
      path,
      clock: systemClock,
    });
    expect(ruling).toEqual({ ok: true, summary: { kind: 'cases', added: 1, changed: 0, unchanged: 0, voided: 0 } });
    expect(await stored('SAME1')).toEqual([expect.objectContaining({ gender: 'MAN', version: 1 })]);
  });
});

async function countOf(from: string): Promise<number> {
  const [found] = await setUp.rows<{ count: number }>(`select count(*)::int as count from ${from}`);
  return found?.count ?? -1;
}
