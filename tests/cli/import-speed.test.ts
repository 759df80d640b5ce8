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
