import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseRow, aContactRow, csv } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeAll(async () => {
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

const analyzed = async () => {
  const rows = await setUp.rows<{ relname: string }>(
    "select relname from pg_stat_user_tables where relname in ('support_case', 'contact_attempt') and last_analyze is not null order by 1",
  );
  return rows.map(({ relname }) => relname);
};

describe('a large import', () => {
  it('tells the planner what has become of the tables, a small one does not', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: 'A-1' })]));
    expect(await analyzed()).toEqual([]);
    await setUp.run('cases', csv(Array.from({ length: 600 }, (_, index) => aCaseRow({ ärendekod: `A-${index}` }))));
    expect(await analyzed()).toEqual(['contact_attempt', 'support_case']);
  });
});

describe('5 000 rows', () => {
  it('of cases, and of contacts, are in within ten seconds, and again', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => index);
    const cases = csv(rows.map((index) => aCaseRow({ ärendekod: `S${index}` })));
    const contacts = csv(
      rows.map((index) => aContactRow({ ärendekod: `S${index % 1_500}`, kanal: index % 2 ? 'sms' : 'telefon' })),
    );
    for (const added of [5_000, 0]) {
      expect(
        await secondsFor(async () => expect(await setUp.run('cases', cases)).toMatchObject({ summary: { added } })),
      ).toBeLessThan(10);
      expect(
        await secondsFor(async () => expect(await setUp.run('contacts', contacts)).toMatchObject({ summary: { added } })),
      ).toBeLessThan(10);
    }
  }, 60_000);
});
