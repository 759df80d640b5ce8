import { createHash } from 'node:crypto';
import type { KnownMigration } from './migrations/known-migration.js';

/** What a migration sends, statement by statement. */
export function statementsOf(migration: KnownMigration): string[] {
  const instance = new migration.class(undefined as never, undefined as never);
  instance.up();
  return instance.getQueries().map((query) => {
    if (typeof query !== 'string') throw new Error(`${migration.name}: a migration is plain SQL`);
    return query;
  });
}

/** SHA-256, in hexadecimal, of everything a migration sends. */
export function hashOf(migration: KnownMigration): string {
  return createHash('sha256')
    .update(JSON.stringify(statementsOf(migration)))
    .digest('hex');
}

export type CommittedHashes = Readonly<Record<string, string>>;

/** Where migrations and the hashes that were committed with them (`migrations/hashes.json`) disagree, a line each. */
export function hashProblems(committed: CommittedHashes, migrations: readonly KnownMigration[]): string[] {
  const names = migrations.map(({ name }) => name);
  return [
    ...migrations.flatMap((migration) => {
      const hash = committed[migration.name];
      if (hash === undefined) return [`${migration.name} has no hash yet. Run: npm run migrations:hash`];
      if (hash === hashOf(migration)) return [];
      return [
        `${migration.name} is not what its hash was made of. Once merged it never changes: put it back and write another migration. Not merged yet: take its line out of hashes.json and run npm run migrations:hash`,
      ];
    }),
    ...Object.keys(committed)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has a hash, but is gone. A merged migration stays.`),
  ];
}
