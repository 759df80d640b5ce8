import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';

const script = join(repositoryRoot, 'scripts', 'migration.mjs');
const { migrationSource, nameOf, statementsOf } = await import(
  pathToFileURL(join(repositoryRoot, 'scripts', 'new-migration.mjs')).href
);

describe('a new migration', () => {
  it('is named by its moment and its sentence', () => {
    expect(nameOf('adds-a-column', new Date('2026-12-01T09:30:05.123Z'))).toBe('Migration20261201093005_adds_a_column');
  });

  it('sends each statement, whatever its text holds', () => {
    const odd = ['`', '$', '{x}', '\\'].join('');
    const statements = statementsOf(`alter table a add b text default '${odd}';\n\nalter table c\n  drop d;\n`);
    expect(statements).toEqual([`alter table a add b text default '${odd}'`, 'alter table c\n  drop d']);
    const source: string = migrationSource('Migration1_x', statements);
    const sent: string[] = [];
    const body = source.slice(source.indexOf('    this.addSql'), source.lastIndexOf('  }\n}'));
    new Function('sent', body.replaceAll('this.addSql(', 'sent.push('))(sent);
    expect(sent).toEqual(statements);
    expect(source).toContain('static readonly compatibleFrom = null;');
  });

  it('is not written when the tables are what the entities say', () => {
    expect(execFileSync(process.execPath, [script, 'adds-nothing'], { encoding: 'utf8' })).toMatch(/nothing was written/);
  });

  it('is asked for by a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, 'Adds Ä'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run migration -- ')]);
  });
});
