import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildStaffSchema } from './staff-schema.js';

/** Prints the staff schema into schema/graphql/staff.graphql, or into the file named; `--check` only compares. */
const args = process.argv.slice(2).filter((argument) => argument !== '--check');
const target = args[0] ?? fileURLToPath(new URL('../../schema/graphql/staff.graphql', import.meta.url));
const printed = `${printSchema(lexicographicSortSchema(buildStaffSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, printed);
else if (readFileSync(target, 'utf8') !== printed) {
  process.stderr.write('schema/graphql/staff.graphql differs from the resolvers. Run: npm run schema:print -w api\n');
  process.exit(1);
}
