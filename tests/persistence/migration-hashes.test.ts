import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hashProblems } from '@jourplan/schema/persistence/migration-hash.js';
import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import { inventedMigration } from '../support/invented-migration.js';

const FILE = new URL('../../../schema/src/persistence/migrations/hashes.json', import.meta.url);
const committed = JSON.parse(readFileSync(FILE, 'utf8'));

describe('merged migrations', () => {
  it('are what they were when their hashes were committed, and each has one', () => {
    expect(hashProblems(committed, migrations)).toEqual([]);
  });

  it('are missed when one is changed, taken away, or added without its hash', () => {
    const [first, ...others] = migrations;
    const changed = inventedMigration(first?.name ?? '', ['select 1']);
    expect(hashProblems(committed, [changed, ...others])).toEqual([expect.stringContaining(`${first?.name} is not what`)]);
    expect(hashProblems(committed, others)).toEqual([expect.stringContaining(`${first?.name} has a hash, but is gone`)]);
    expect(hashProblems(committed, [...migrations, inventedMigration('Migration2099_more', ['select 1'])])).toEqual([
      expect.stringContaining('Migration2099_more has no hash yet'),
    ]);
  });
});
