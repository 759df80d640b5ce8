// Removes what was compiled from sources that are gone, where a folder is read for what it holds: tests and migrations.
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [compiled, from, to] of [
  ['schema/dist/**/*.test.js', 'schema/dist', 'schema/src'],
  ['schema/dist/persistence/migrations/Migration*.js', 'schema/dist', 'schema/src'],
  ['tests/dist/**/*.test.js', 'tests/dist', 'tests'],
  ['dashboard/dist-test/**/*.test.js', 'dashboard/dist-test', 'dashboard/src'],
])
  for (const file of globSync(compiled, { cwd: root })) {
    const source = file.replace(from, to).replace(/\.js$/, '.ts');
    if (!existsSync(join(root, source))) rmSync(join(root, file));
  }
