import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { problemLine } from '@jourplan/api/features/import/problem-texts.js';
import { aCaseRow, aContactRow, csv } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';

let setUp: ImportSetUp;
beforeEach(async () => {
  await setUp?.end();
  setUp = await importSetUp();
});
afterAll(() => setUp.end());

const plain = csv([aCaseRow({ ärendekod: 'X1' }), aCaseRow({ ärendekod: 'X2' })]);
const everyLine = (text: string, change: (line: string) => string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : change(line)))
    .join('\n');
const linesOf = async (content: string | Buffer) => {
  const ruling = await setUp.run('cases', content);
  return ruling.ok ? ['read'] : ruling.problems.map((problem) => problemLine(problem, 'sv'));
};

describe('what spreadsheets do to a file', () => {
  it.each<[string, string | Buffer]>([
    ['a line that tells the separator', `sep=;\n${plain}`],
    ['the same behind a byte order mark, with carriage returns', `\uFEFFsep=;\r\n${plain.replaceAll('\n', '\r\n')}`],
    ['a title above the header', `Ärenden 2026;;;;;;;;;;;;;;;\n${plain}`],
    ['a title and blank lines', `Ärenden 2026\n\n;;;;\n${plain}`],
    ['empty columns after the last', everyLine(plain, (line) => `${line};;;`)],
    ['as many empty columns as a spreadsheet has', everyLine(plain, (line) => line + ';'.repeat(16_384 - 17))],
    ['empty rows after the last', `${plain}${';'.repeat(16)}\n\n;;\n`],
    ['tabs', plain.replaceAll(';', '\t')],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16()],
  ])('is passed over: %s', async (_, content) => {
    expect(await setUp.run('cases', content)).toMatchObject({ ok: true, summary: { added: 2 } });
  });

  it('is mended where only one thing can be meant: 65 for 65+', async () => {
    await setUp.run('cases', csv([aCaseRow({ åldersgrupp: '65' })]));
    expect(await setUp.rows('select age_band from support_case')).toEqual([{ age_band: 'AGE_65_PLUS' }]);
  });

  it('is named where a code lost the zeros before it', async () => {
    await setUp.run('cases', csv([aCaseRow({ ärendekod: '0012' })]));
    expect(await setUp.reasons('cases', csv([aCaseRow({ ärendekod: '12' })]))).toEqual(['2 ärendekod CODE_BECAME_A_NUMBER']);
    expect(await setUp.reasons('contacts', csv([aContactRow({ ärendekod: '12' })]))).toEqual([
      '2 ärendekod CODE_BECAME_A_NUMBER',
    ]);
    expect(await setUp.run('cases', csv([aCaseRow({ ärendekod: '13' })]))).toMatchObject({ ok: true });
  });
});

describe('one cause', () => {
  it('is one line: a column spelt wrong is named with the real line of the header', async () => {
    expect(await linesOf(`\n\n${plain.replace('kommun', 'komun')}`)).toEqual([
      expect.stringMatching(/^Rad 3, kolumn 9: "komun" en sådan kolumn finns inte. Det som saknas är: kommun\./),
    ]);
  });

  it('is one line: a byte that is none in the file’s encoding, with its own line', async () => {
    const bytes = Buffer.from(plain);
    bytes[bytes.indexOf('X2') + 1] = 0xff;
    expect(await linesOf(bytes)).toEqual([expect.stringMatching(/^Rad 3: här finns ett tecken som inte går att läsa/)]);
    expect(await linesOf(Buffer.concat([Buffer.from(plain, 'latin1'), Buffer.from([0x81])]))).toEqual([
      expect.stringMatching(/^Rad 4: här finns ett tecken som inte går att läsa/),
    ]);
  });

  it('is listed 200 times at most, the rest counted', async () => {
    const ruling = await setUp.run('cases', `${plain}${'X3\n'.repeat(300)}`);
    expect(ruling).toMatchObject({ ok: false, problemCount: 300 });
    expect(ruling.ok ? [] : ruling.problems).toHaveLength(200);
  });
});

describe('the municipality of a case', () => {
  it('is any of Sweden’s, by code or by name, or not known', async () => {
    const written = ['0180', 'stockholm', 'Upplands Väsby', '2584', '', 'okänd'];
    await setUp.run('cases', csv(written.map((kommun, index) => aCaseRow({ ärendekod: `K${index}`, kommun }))));
    expect(await setUp.rows('select municipality_code as code from support_case order by support_case.code')).toEqual(
      ['0180', '0180', '0114', '2584', null, null].map((code) => ({ code })),
    );
  });
});

describe('a row about what has been voided', () => {
  const cases = csv(['RV1', 'RV2'].map((ärendekod) => aCaseRow({ ärendekod, kommun: '1880' })));
  const contacts = csv(
    ['RV1', 'RV1', 'RV2'].map((ärendekod) => aContactRow({ ärendekod, tid: ärendekod === 'RV2' ? 'kväll' : 'dag' })),
  );

  it('changes nothing, is counted, and refuses nothing else', async () => {
    await setUp.run('cases', cases);
    await setUp.run('contacts', contacts);
    await setUp.rows("update support_case set void_reason = 'DUPLICATE' where code = 'RV2'");
    expect(await setUp.run('cases', cases)).toMatchObject({
      ok: true,
      summary: { added: 0, changed: 0, unchanged: 1, voided: 1 },
    });
    expect(await setUp.run('contacts', contacts)).toMatchObject({ ok: true, summary: { added: 0, known: 2, voided: 1 } });
    const changed = csv([aCaseRow({ ärendekod: 'RV2', kön: 'man' }), aCaseRow({ ärendekod: 'RV3' })]);
    expect(await setUp.run('cases', changed)).toMatchObject({ ok: true, summary: { added: 1, changed: 0, voided: 1 } });
    expect(await setUp.rows("select gender, version from support_case where code = 'RV2'")).toMatchObject([{ gender: 'WOMAN' }]);
  });

  it('may be about an attempt alone', async () => {
    await setUp.run('cases', cases);
    await setUp.run('contacts', contacts);
    await setUp.rows("update contact_attempt set void_reason = 'DUPLICATE' where import_occurrence = 2");
    expect(await setUp.run('contacts', contacts)).toMatchObject({ ok: true, summary: { added: 0, known: 2, voided: 1 } });
  });
});

describe('the seconds of a file’s reader', () => {
  const limit = new URL('./features/import/limit-cpu.js', import.meta.resolve('@jourplan/api/server.js')).href;
  async function endOf(work: string): Promise<string> {
    const program = `import { limitCpu } from ${JSON.stringify(limit)}; limitCpu(0.5); ${work}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: 'ignore',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    });
    const [code, signal] = await once(child, 'close');
    return String(signal ?? code);
  }

  it('are of the processor: one that waits is left alone, one that spins is ended', async () => {
    expect(await endOf('setTimeout(() => process.exit(7), 2_000);')).toBe('7');
    expect(await endOf('for (;;);')).toBe('SIGKILL');
  }, 60_000);
});
