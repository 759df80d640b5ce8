import type { Migration } from '@mikro-orm/migrations';

export type KnownMigration = {
  name: string;
  /** Says all of its SQL with `addSql`, the same in every version of Jourplan: its hash is kept. */
  class: new (
    driver: never,
    config: never,
  ) => Pick<Migration, 'up' | 'getQueries'>;
  /**
   * Said by the class, as a static property. The code that can live with the database once this has run: every version that knows the migration named here. Null:
   * none but those that know this one. Adding a table, or a column with a default, can be lived with; taking away or
   * renaming what older code reads, or a constraint that it does not keep to, cannot.
   */
  compatibleFrom: string | null;
};
