// Keeps schema/src/persistence/migrations/hashes.json: adds the hash of each new migration; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf, hashProblems } from '../schema/dist/persistence/migration-hash.js';
import { migrations } from '../schema/dist/persistence/migrations/all.js';

const FILE = new URL('../schema/src/persistence/migrations/hashes.json', import.meta.url);
const committed = JSON.parse(readFileSync(FILE, 'utf8'));

if (!process.argv.includes('--check')) {
  for (const migration of migrations) committed[migration.name] ??= hashOf(migration);
  writeFileSync(FILE, `${JSON.stringify(committed, null, 2)}\n`);
}

const problems = hashProblems(committed, migrations);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
