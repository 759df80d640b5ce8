import { readdirSync } from 'node:fs';
import type { KnownMigration } from './known-migration.js';

const FILE = /^(Migration\d{14}_\w+)\.js$/;

const names = readdirSync(new URL('.', import.meta.url))
  .flatMap((file) => FILE.exec(file)?.[1] ?? [])
  .sort();

type Found = Record<string, KnownMigration['class'] & Pick<KnownMigration, 'compatibleFrom'>>;

/**
 * Those of this folder, in the order they run: by name. Forward only: a merged migration is never edited, and
 * `npm run migrations:hash` keeps the hash of a new one.
 */
export const migrations: KnownMigration[] = await Promise.all(
  names.map(async (name) => {
    const found = ((await import(`./${name}.js`)) as Found)[name];
    if (found?.compatibleFrom === undefined) throw new Error(`${name}: say in the class who can live with it (compatibleFrom)`);
    return { name, class: found, compatibleFrom: found.compatibleFrom };
  }),
);
