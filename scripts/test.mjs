// Builds what changed, removes compiled tests whose source is gone, and runs every test. Arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error('Run the tests with: npm test');
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

run('turbo', ['run', 'build', '--output-logs=errors-only']);
for (const [from, to] of [
  ['schema/dist', 'schema/src'],
  ['tests/dist', 'tests'],
  ['dashboard/dist-test', 'dashboard/src'],
]) {
  for (const test of globSync(`${from}/**/*.test.js`)) {
    const source = test.replace(from, to).replace(/\.js$/, '.ts');
    if (!existsSync(source)) rmSync(test);
  }
}
run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
  {
    TZ: 'UTC',
  },
);

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}
