import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseRow, aContactRow, csv, inWindows1252 } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

/** A case of its own, received on 2 March 2026. */
let made = 0;
async function aCase(): Promise<string> {
  const code = `K${++made}`;
  await setUp.run('cases', csv([aCaseRow({ ärendekod: code })]));
  return code;
}
const summaryOf = async (content: string | Buffer) => {
  const ruling = await setUp.run('contacts', content);
  return ruling.ok ? ruling.summary : ruling.problems;
};
const storedOf = (code: string) =>
  setUp.rows<Record<string, unknown>>(
    `select a.occurred_on::text, a.part_of_day, a.channel, a.reached, a.import_occurrence
       from contact_attempt a join support_case c on c.organisation_id = a.organisation_id and c.id = a.support_case_id
      where c.code = ? order by a.occurred_on, a.part_of_day, a.channel, a.reached, a.import_occurrence`,
    [code],
  );

describe('a file of contacts', () => {
  it('is stored with days and parts of the day, never with a time', async () => {
    const code = await aCase();
    const times = ['dag', 'kväll', '16:59', '17:00', '21:59', '22:00', '00:00', 'KVÄLL'];
    const rows = times.map((tid, index) =>
      aContactRow({ ärendekod: code, datum: `2026-03-0${index + 2}`, tid, kanal: 'e-post', nådd: 'ja' }),
    );
    expect(await summaryOf(csv(rows))).toEqual({ kind: 'contacts', added: 8, known: 0, cases: 1, voided: 0 });
    expect((await storedOf(code)).map((row) => row.part_of_day)).toEqual([
      'DAYTIME',
      'EVENING',
      'DAYTIME',
      'EVENING',
      'EVENING',
      'DAYTIME',
      'DAYTIME',
      'EVENING',
    ]);
    const columns = await setUp.rows<{ type: string }>(
      "select distinct data_type as type from information_schema.columns where table_name = 'contact_attempt' order by 1",
    );
    expect(columns.map(({ type }) => type)).toEqual(['boolean', 'date', 'integer', 'text', 'uuid']);
  });

  it('keeps equal rows apart, and two times of one evening are equal', async () => {
    const code = await aCase();
    const rows = ['17:05', '18:30', 'kväll'].map((tid) => aContactRow({ ärendekod: code, tid }));
    expect(await summaryOf(csv(rows))).toEqual({ kind: 'contacts', added: 3, known: 0, cases: 1, voided: 0 });
    expect((await storedOf(code)).map((row) => row.import_occurrence)).toEqual([1, 2, 3]);
  });

  it('changes nothing the second time, in whatever form', async () => {
    const code = await aCase();
    const rows = ['dag', 'dag', 'kväll'].map((tid) => aContactRow({ ärendekod: code, tid }));
    await setUp.run('contacts', csv(rows));
    const before = await setUp.rows('select (select count(*) from event) as events, (select count(*) from case_mark) as marks');
    expect(await summaryOf(inWindows1252(csv(rows.toReversed(), { separator: ',', lineEnd: '\r\n' })))).toEqual({
      kind: 'contacts',
      added: 0,
      known: 3,
      cases: 0,
      voided: 0,
    });
    expect(await storedOf(code)).toHaveLength(3);
    expect(await setUp.rows('select (select count(*) from event) as events, (select count(*) from case_mark) as marks')).toEqual(
      before,
    );
  });

  it('that has grown adds only what is new, and marks only its cases', async () => {
    const [first, second] = [await aCase(), await aCase()];
    const rows = [aContactRow({ ärendekod: first }), aContactRow({ ärendekod: second })];
    await setUp.run('contacts', csv(rows));
    await setUp.rows('delete from case_mark');
    const longer = [aContactRow({ ärendekod: second }), ...rows, aContactRow({ ärendekod: second, nådd: 'ja' })];
    expect(await summaryOf(csv(longer))).toEqual({ kind: 'contacts', added: 2, known: 2, cases: 1, voided: 0 });
    expect(
      await setUp.rows(
        'select c.code from case_mark m join support_case c on c.organisation_id = m.organisation_id and c.id = m.support_case_id',
      ),
    ).toEqual([{ code: second }]);
    expect(await setUp.rows('select act, entity, actor_id from event order by id desc limit 1')).toEqual([
      { act: 'contact-attempts.imported', entity: 'contact-attempt', actor_id: null },
    ]);
  });

  it('does not bring back an attempt that has been voided', async () => {
    const code = await aCase();
    const file = csv([aContactRow({ ärendekod: code })]);
    await setUp.run('contacts', file);
    await setUp.rows(
      "update contact_attempt set void_reason = 'DUPLICATE' where support_case_id = (select id from support_case where code = ?)",
      [code],
    );
    expect(await summaryOf(file)).toEqual({ kind: 'contacts', added: 0, known: 0, cases: 0, voided: 1 });
  });

  it('stands beside an equal attempt that somebody typed in', async () => {
    const code = await aCase();
    await setUp.rows(
      `insert into contact_attempt (organisation_id, support_case_id, occurred_on, part_of_day, channel, reached)
       select organisation_id, id, '2026-03-03', 'DAYTIME', 'PHONE', false from support_case where code = ?`,
      [code],
    );
    expect(await summaryOf(csv([aContactRow({ ärendekod: code })]))).toMatchObject({ added: 1 });
    expect(await storedOf(code)).toHaveLength(2);
  });

  it('may tell of contacts after the case was closed, and on the day it was received', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: 'CLOSED1', avslutat: '2026-03-05' })]));
    const rows = ['2026-03-02', '2026-03-06', '2026-11-22'].map((datum) => aContactRow({ ärendekod: 'CLOSED1', datum }));
    expect(await summaryOf(csv(rows))).toMatchObject({ added: 3 });
  });
});
