import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';

/** A file that steps over each fence, what it imports, and the beginning of what the linter says. */
const FENCES: readonly [file: string, imported: string, said: string][] = [
  ['schema/src/domain/plan/a.ts', '@mikro-orm/core', 'A rule is pure'],
  ['schema/src/domain/plan/b.ts', '../../persistence/orm.js', 'A rule is pure'],
  ['schema/src/domain/plan/c.ts', '../../words/refusals.js', 'A rule is pure'],
  ['schema/src/domain/plan/testing/a.ts', '../../../persistence/orm.js', 'A rule is pure'],
  ['schema/src/jobs/b.ts', '../words/refusals.js', 'A job contract knows names and payloads only'],
  ['schema/src/persistence/facts/a.ts', '../../jobs/all.js', 'Persistence imports the domain and MikroORM only'],
  ['schema/src/persistence/c.ts', '../words/refusals.js', 'Persistence imports the domain and MikroORM only'],
  ['schema/src/runtime/b.ts', '../persistence/orm.js', 'What both processes start with'],
  ['schema/src/jobs/a.ts', '../persistence/orm.js', 'A job contract knows names and payloads only'],
  ['schema/src/persistence/a.ts', '../jobs/all.js', 'Persistence imports the domain and MikroORM only'],
  ['schema/src/persistence/b.ts', 'pg', 'Connections come from schema/src/persistence/pool.ts alone'],
  ['schema/src/words/sv/a.ts', '../../persistence/orm.js', 'Words import the domain alone'],
  ['schema/src/words/a.ts', 'zod', 'Words import the domain alone'],
  ['schema/src/runtime/a.ts', '@jourplan/api/server.js', 'The schema is below every other workspace'],
  ['api/src/features/plan/a.ts', '@jourplan/worker/registry.js', 'api and worker meet in a job contract'],
  ['api/src/features/plan/b.ts', '@jourplan/bin/say.js', 'api and worker meet in a job contract'],
  ['api/src/features/plan/c.ts', 'bullmq', 'api and worker meet in a job contract'],
  ['api/src/features/plan/d.ts', 'pg', 'Connections come from schema/src/persistence/pool.ts alone'],
  ['api/src/features/plan/e.ts', '../budget/read-budget.js', 'A feature does not import another feature'],
  ['api/src/platform/a.ts', '../graphql/scalars.js', 'The platform carries the features'],
  ['api/src/platform/b.ts', '../features/plan/read-plans.js', 'The platform carries the features'],
  ['api/src/platform/c.ts', '../server.js', 'The server starts the rooms'],
  ['api/src/features/plan/f.ts', '../../staff-schema.js', 'The server starts the rooms'],
  ['api/src/features/plan/x/y/a.ts', '../../../budget/read-budget.js', 'A feature does not import another feature'],
  ['api/src/graphql/a.ts', '../features/plan/read-plans.js', 'What features share knows none of them'],
  ['api/src/reads/a.ts', '../http/sessions.js', 'What features share knows none of them'],
  ['worker/src/features/record/a.ts', '@jourplan/api/server.js', 'api and worker meet in a job contract'],
  ['worker/src/features/record/b.ts', '@jourplan/bin/say.js', 'api and worker meet in a job contract'],
  ['worker/src/features/record/c.ts', '../figures/drain-marks.js', 'A feature does not import another feature'],
  ['worker/src/platform/a.ts', '../features/figures/drain-marks.js', 'The platform carries the features'],
  ['worker/src/platform/b.ts', 'type-graphql', 'api and worker meet in a job contract'],
  ['worker/src/platform/c.ts', '@jourplan/bin/say.js', 'api and worker meet in a job contract'],
  ['bin/src/commands/a.ts', '@jourplan/worker/registry.js', 'The command line starts the worker as a process'],
  ['dashboard/src/features/board/a.ts', '../budget/budget-page.js', 'A feature does not import another feature'],
  ['dashboard/src/features/outcomes/table/a.ts', '../../budget/budget-page.js', 'A feature does not import another feature'],
  ['dashboard/src/features/board/b.ts', '@jourplan/schema/persistence/orm.js', 'The dashboard imports'],
  ['dashboard/src/features/board/c.ts', '@jourplan/bin/say.js', 'The dashboard imports the domain and the words only'],
  ['dashboard/src/features/board/d.ts', 'recharts', 'Only components/charts draws with recharts'],
  ['dashboard/src/lib/a.ts', '../features/board/board-page.js', 'What features share knows none of them'],
  ['dashboard/src/components/a.ts', '../app/router.js', 'What features share knows none of them'],
];
const CIRCLE = ['api/src/circle/one.ts', 'api/src/circle/other.ts'] as const;
const ALLOWED = 'dashboard/src/features/board/allowed.ts';

let said: Map<string, string[]>;
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'jourplan-fences-'));
  cpSync(join(repositoryRoot, 'lint'), join(tree, 'lint'), { recursive: true });
  const { vcs: _, ...rules } = JSON.parse(readFileSync(join(repositoryRoot, 'biome.json'), 'utf8'));
  write('biome.json', JSON.stringify(rules));
  for (const [file, imported] of FENCES) write(file, `import { one } from '${imported}';\nexport const two = one;\n`);
  write(CIRCLE[0], "import type { Other } from './other.js';\nexport type One = { other: Other };\n");
  write(CIRCLE[1], "import type { One } from './one.js';\nexport type Other = { one: One };\n");
  write(ALLOWED, "import { one } from '@jourplan/schema/domain/plan/plan.js';\nexport const two = one;\n");
  said = messages();
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

/** What the linter says of each file of the tree. */
function messages(): Map<string, string[]> {
  const biome = join(repositoryRoot, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: tree, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { message: string | { content: string }[]; location: { path: string | { file: string } } }[];
  };
  const byFile = new Map<string, string[]>();
  for (const { message, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    const text = typeof message === 'string' ? message : message.map(({ content }) => content).join('');
    byFile.set(path, [...(byFile.get(path) ?? []), text]);
  }
  return byFile;
}

describe('the fences between the rooms', () => {
  it.each(FENCES)('%s may not import %s: %s', (file, _, message) => {
    expect(said.get(file)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it('let no two files lead to each other, not by a type either', () => {
    for (const file of CIRCLE) expect(said.get(file)).toEqual([expect.stringMatching(/cycle/)]);
  });

  it('say nothing of what is allowed', () => {
    expect(said.get(ALLOWED)).toBeUndefined();
  });
});
