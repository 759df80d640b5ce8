import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseInChild } from '@jourplan/api/features/import/parse-in-child.js';
import { PARSE_LIMITS } from '@jourplan/api/features/import/parse-limits.js';
import { aContactRow, csv, type ScratchFiles, scratchFiles } from './import-files.js';
import { TODAY } from './import-set-up.js';

let files: ScratchFiles;
beforeAll(() => {
  files = scratchFiles();
});
afterAll(() => files.remove());

const order = { kind: 'contacts', area: { districtIds: new Map() }, today: TODAY } as const;
const parse = (path: string, limits = PARSE_LIMITS) => parseInChild(path, order, limits);
const reasonFor = async (path: string, limits = PARSE_LIMITS) => (await parse(path, limits)).problems.map(({ reason }) => reason);
const megabytes = (count: number) => count * 1024 * 1024;

describe('a file from outside', () => {
  it('that is not there, or no file, is told of', async () => {
    expect(await reasonFor(`${files.folder}/nothing.csv`)).toEqual(['FILE_NOT_FOUND']);
    expect(await reasonFor(files.folder)).toEqual(['NOT_A_FILE']);
    expect(await reasonFor('/dev/zero')).toEqual(['NOT_A_FILE']);
  });

  it('that is empty, or no text, is told of', async () => {
    expect(await reasonFor(files.write(''))).toEqual(['FILE_EMPTY']);
    expect(await reasonFor(files.write('\uFEFF\r\n \r\n'))).toEqual(['FILE_EMPTY']);
    expect(await reasonFor(files.write(Buffer.from('504b0304140006000800000021', 'hex')))).toEqual(['NOT_TEXT']);
  });

  it('may have 10 MB and not a byte more', async () => {
    const start = csv([aContactRow()]);
    const exactly = Buffer.alloc(megabytes(10), '\n');
    exactly.write(start);
    expect((await parse(files.write(exactly))).rows).toHaveLength(1);
    expect(await reasonFor(files.write(Buffer.concat([exactly, Buffer.from('\n')])))).toEqual(['FILE_TOO_LARGE']);
  });

  it('of nothing but bad rows is told of at length, not without end', async () => {
    const parsed = await parse(files.write(`${csv([aContactRow()])}${'x\n'.repeat(200_000)}`));
    expect(parsed.problemCount).toBe(200_000);
    expect(parsed.problems).toHaveLength(200);
  });

  it('that takes too long or too much memory ends its reader and nobody else', async () => {
    const big = files.write(`${csv([aContactRow()])}${'A1;2026-03-03;dag;telefon;nej\n'.repeat(300_000)}`);
    expect(await reasonFor(big, { ...PARSE_LIMITS, cpuSeconds: 0.2 })).toEqual(['TOO_HEAVY']);
    expect(await reasonFor(big, { ...PARSE_LIMITS, heapMegabytes: 20 })).toEqual(['TOO_HEAVY']);
    expect((await parse(big)).rows).toHaveLength(300_001);
  }, 60_000);

  it.each([
    ['one endless line', 'a'.repeat(megabytes(9))],
    ['an endless header', `${'kanal;'.repeat(megabytes(1))}`],
    ['nothing but quotation marks', '"'.repeat(megabytes(9))],
    ['nothing but separators', `${csv([aContactRow()])}${';'.repeat(megabytes(9))}x`],
    ['names of prototypes', '__proto__;constructor;toString;datum;tid\n1;2;3;4;5\n'],
    ['random bytes', Buffer.from(Array.from({ length: 100_000 }, (_, index) => 1 + ((index * 7919) % 255)))],
  ])('of %s is refused with a reason', async (_name, content) => {
    const parsed = await parse(files.write(content));
    expect(parsed.problemCount).toBeGreaterThan(0);
  });
});
