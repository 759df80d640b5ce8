// npm run migration -- a-sentence: what the entities have and the tables of a new database lack, as a new migration. Without a
// difference it says so; --empty writes one to fill in by hand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalDatabase } from '../bin/dist/local/postgres.js';
import { migrate, schemaDrift } from '../schema/dist/persistence/migrate.js';
import { migrationSource, nameOf, statementsOf } from './new-migration.mjs';

const FOLDER = new URL('../schema/src/persistence/migrations/', import.meta.url);
const [sentence, option] = process.argv.slice(2);
if (!sentence || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(sentence)) {
  console.error('Say what it does: npm run migration -- adds-a-column-to-plans');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'jourplan-migration-'));
let sql;
try {
  const database = await openLocalDatabase(folder);
  try {
    await migrate(database.urls.owner);
    sql = await schemaDrift(database.urls.owner);
  } finally {
    await database.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (sql.trim() === '' && option !== '--empty') {
  console.log('The tables are what the entities say: nothing was written. To fill one in by hand: --empty');
} else {
  const name = nameOf(sentence, new Date());
  writeFileSync(new URL(`${name}.ts`, FOLDER), migrationSource(name, statementsOf(sql)));
  console.log(`schema/src/persistence/migrations/${name}.ts
Read it, say in it who can live with it (compatibleFrom), then: npm run migrations:hash`);
}
