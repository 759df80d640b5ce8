import { randomUUID } from 'node:crypto';
import { type ImportRuling, importFile } from '@jourplan/api/features/import/import-file.js';
import type { ImportKind } from '@jourplan/api/features/import/import-problem.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type ScratchFiles, scratchFiles } from './import-files.js';

export const TODAY = plainDate('2026-11-22');

export type ImportSetUp = {
  database: TestDatabase;
  files: ScratchFiles;
  organisationId: string;
  run(kind: ImportKind, content: string | Buffer): Promise<ImportRuling>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  anOrganisation(slug: string): Promise<string>;
  /** In order of its own, e.g. `line 2 kön NOT_ONE_OF`. */
  reasons(kind: ImportKind, content: string | Buffer): Promise<string[]>;
  end(): Promise<void>;
};

/** A database of its own with one organisation of Örebro, Kumla and two districts. */
export async function importSetUp(): Promise<ImportSetUp> {
  const database = await createTestDatabase();
  const files = scratchFiles();
  const em = database.orm.em.fork();
  const anOrganisation = async (slug: string) => {
    const id = randomUUID();
    await inOrganisation(em, id, async (tx) => {
      await tx.execute('insert into organisation (id, slug, name) values (?, ?, ?)', [id, slug, slug]);
      await tx.execute(
        "insert into municipality (organisation_id, code, name) values (?, '1880', 'Örebro'), (?, '1881', 'Kumla')",
        [id, id],
      );
      await tx.execute("insert into district (organisation_id, name) values (?, 'Södermalm'), (?, 'Östermalm')", [id, id]);
    });
    return id;
  };
  const organisationId = await anOrganisation('orebro');
  const run = (kind: ImportKind, content: string | Buffer) =>
    importFile(em, { organisationId, kind, path: files.write(content), clock: clockStandingAt(TODAY) });
  return {
    database,
    files,
    organisationId,
    anOrganisation,
    run,
    rows: (sql, values = []) => inOrganisation(em, organisationId, (tx) => tx.execute(sql, [...values])),
    async reasons(kind, content) {
      const ruling = await run(kind, content);
      if (ruling.ok) return [];
      return ruling.problems.map(({ line, column, reason }) => [line, column ?? '–', reason].join(' '));
    },
    async end() {
      await database.drop();
      files.remove();
    },
  };
}
