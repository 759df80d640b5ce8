import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDrift } from '@jourplan/schema/persistence/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is what the entities say', async () => {
    expect(await schemaDrift(database.ownerUrl)).toBe('');
  });
});
