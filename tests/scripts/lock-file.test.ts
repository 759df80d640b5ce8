import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jourplan-lock-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Lock = { packages: Record<string, { integrity?: string; resolved?: string }> };

/** What the check says of our lock file once it has been changed. */
function checked(change: (lock: Lock) => void): { status: number | null; said: string } {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  change(lock);
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify(lock));
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/fix-lock.mjs'), '--check', file]);
  return { status, said: String(stderr) };
}

const PLATFORM = 'node_modules/@biomejs/cli-darwin-arm64';

it('is complete as it stands', () => {
  expect(checked(() => undefined)).toEqual({ status: 0, said: '' });
});

it('is refused without the integrity of a package for another system', () => {
  const { status, said } = checked(({ packages }) => delete packages[PLATFORM]?.integrity);
  expect([status, said]).toEqual([1, expect.stringContaining(`no integrity for ${PLATFORM}`)]);
});

it('is refused without a package for another system', () => {
  const { status, said } = checked(({ packages }) => delete packages[PLATFORM]);
  expect([status, said]).toEqual([1, expect.stringContaining(`lacks ${PLATFORM}`)]);
});

it('is refused when it names a host', () => {
  const { status, said } = checked(({ packages }) => {
    packages[PLATFORM] = { ...packages[PLATFORM], resolved: 'https://packages.example/one.tgz' };
  });
  expect([status, said]).toEqual([1, expect.stringContaining('names a host')]);
});
