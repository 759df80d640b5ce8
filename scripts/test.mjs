// Builds what the named tests need (everything when none is named), removes compiled tests whose source is gone, and runs
// them. See test-plan.mjs for what the arguments mean.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import whole from '../jest.config.js';
import { testPlan } from './test-plan.mjs';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error('Run the tests with: npm test');
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const tests = ['schema/src', 'dashboard/src', 'tests'].flatMap((folder) => globSync(`${folder}/**/*.test.ts`));
const { builds, jest, needsServers, isWatching } = testPlan(process.argv.slice(2), tests);
for (const [command, args] of builds) run(command, args);
await import('./remove-leftovers.mjs');
// Jest sees what the compiler writes.
const compiler = isWatching
  ? spawn('tsc', ['-b', '--watch', '--preserveWatchOutput'], { stdio: ['ignore', 'ignore', 'inherit'] })
  : null;
process.on('exit', () => compiler?.kill());
run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...(needsServers ? [] : ['--config', JSON.stringify(rulesAlone())]),
    ...(isWatching ? ['--watchAll'] : []),
    ...jest,
  ],
  {
    TZ: 'UTC',
  },
);
compiler?.kill();

/** The part of Jest's configuration that needs no server, nor that tests/ has been built. */
function rulesAlone() {
  const { projects, ...config } = whole;
  const rules = projects.find(({ globalSetup }) => globalSetup === undefined);
  const roots = rules.roots.filter((folder) => existsSync(folder.replace('<rootDir>/', '')));
  return { ...config, projects: [{ ...rules, roots, rootDir: process.cwd() }], rootDir: process.cwd() };
}

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}
