import type { KnownMigration } from '@jourplan/schema/persistence/migrations/known-migration.js';

/** A migration that no version of Jourplan has. */
export function inventedMigration(name: string, statements: string[], compatibleFrom: string | null = null): KnownMigration {
  return {
    name,
    compatibleFrom,
    class: class {
      up() {}
      getQueries() {
        return statements;
      }
    },
  };
}
