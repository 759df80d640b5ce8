// A rule that only its tests call is no rule of the product: looks for unused code in a copy of the tree without its tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TESTS = /\.test\.tsx?$|\/testing\/|^tests\//;
/** What may stand although nothing that ships calls it, and why. */
const MAY_STAND = {
  standingOf: 'the definition that the standings of SQL are held equal to',
  contactKpisOf: 'the definition that the figures of SQL are held equal to',
  volumesOf: 'the definition that the volumes of SQL are held equal to',
  casesForCommitment: 'the definition that the figures of agreements are held equal to',
  hashProblems: 'called by scripts/migration-hashes.mjs, from what is built',
  agreementMoneyByCategory: 'needed next, for the cost table of a publication',
};

const copy = mkdtempSync(join(tmpdir(), 'without-tests-'));
try {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n');
  for (const file of files.filter((name) => name !== '' && !TESTS.test(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { force: true });
  }
  const modules = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules/@jourplan'), { recursive: true });
  for (const name of readdirSync(modules).filter((one) => one !== '@jourplan'))
    symlinkSync(join(modules, name), join(copy, 'node_modules', name));
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  manifest.workspaces = manifest.workspaces.filter((name) => name !== 'tests');
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest));
  for (const name of manifest.workspaces) symlinkSync(join(copy, name), join(copy, 'node_modules/@jourplan', name));
  const { workspaces, ...settings } = JSON.parse(readFileSync(join(copy, 'knip.json'), 'utf8'));
  const shipped = Object.fromEntries(Object.entries(workspaces).filter(([name]) => name !== 'tests'));
  const config = { ...settings, includeEntryExports: true, workspaces: shipped };
  writeFileSync(join(copy, 'knip.json'), JSON.stringify(config));
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const { stdout, stderr } = spawnSync(process.execPath, [knip, '--include', 'exports', '--reporter', 'json'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  // Migrations are found by their folder.
  const unused = JSON.parse(stdout)
    .issues.filter(({ file }) => !file.includes('/migrations/Migration'))
    .flatMap(({ file, exports }) => exports.map(({ name }) => ({ file, name })));
  const wrong = unused.filter(({ name }) => !(name in MAY_STAND));
  for (const { file, name } of wrong) console.error(`${file}: only tests use ${name}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
