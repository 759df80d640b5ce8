import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cutLog } from '@jourplan/bin/local/cut-log.js';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jourplan-log-'));
  file = join(folder, 'api.log');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbersIn = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(Number);

describe('a log', () => {
  it('that is short stays as it is', () => {
    writeFileSync(file, 'a\n');
    expect(cutLog(file, 2)).toBe(false);
    expect(cutLog(join(folder, 'none.log'), 2)).toBe(false);
    expect([readFileSync(file, 'utf8'), existsSync(`${file}.1`)]).toEqual(['a\n', false]);
  });

  it('that is long becomes the one before', () => {
    writeFileSync(file, 'long\n');
    writeFileSync(`${file}.1`, 'older\n');
    expect(cutLog(file, 4)).toBe(true);
    expect([readFileSync(file, 'utf8'), readFileSync(`${file}.1`, 'utf8')]).toEqual(['', 'long\n']);
  });

  it('is cut while a process writes to it, which goes on in the emptied file', async () => {
    rmSync(file);
    const log = openSync(file, 'a');
    const writer = spawn(
      process.execPath,
      ['-e', 'let n = 0; setInterval(() => { for (let i = 0; i < 20; i++) console.log(n++); }, 1)'],
      {
        stdio: ['ignore', log, 'inherit'],
      },
    );
    try {
      for (let cuts = 0; cuts < 5; cuts++) {
        while ((statSync(file).size ?? 0) < 20_000) await sleep(5);
        expect(cutLog(file, 10_000)).toBe(true);
        while (statSync(file).size === 0) await sleep(5);
        const [earlier, now] = [numbersIn(`${file}.1`), numbersIn(file)];
        // Whole lines, in their order, with none missing inside either file.
        expect(earlier.at(-1)).toBe((earlier[0] ?? 0) + earlier.length - 1);
        expect(now[0]).toBeGreaterThan(earlier.at(-1) ?? 0);
      }
    } finally {
      writer.kill('SIGKILL');
      await once(writer, 'exit');
    }
  });
});
