import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusalOfDatabaseError } from '@jourplan/api/platform/database-refusals.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const SOMEBODY = '00000000-0000-4000-8000-000000000001';

/** What a statement of the database's own making is read as. */
async function refusalOf(errcode: string) {
  const failing = inOrganisation(database.orm.em, SOMEBODY, (tx) =>
    tx.execute(`do $$ begin raise exception 'refused' using errcode = '${errcode}'; end $$`),
  );
  return failing.then(
    () => 'nothing was raised',
    (error: unknown) => refusalOfDatabaseError(error),
  );
}

describe('what the database refuses by itself', () => {
  it.each([
    ['JP001', 'a half-year that a submitted follow-up locks', { code: 'LOCKED', field: 'halfYear' }],
    ['JP002', 'an adopted follow-up that would change', { code: 'WRONG_STATE', field: 'id' }],
    ['JP005', 'an adoption that does not follow its submission', { code: 'WRONG_STATE', field: 'id' }],
  ])('reads %s, %s, as a refusal and no fault', async (errcode, _, refusal) => {
    expect(await refusalOf(errcode)).toEqual([refusal]);
  });

  it('leaves what is a fault of ours a fault', async () => {
    expect(await refusalOf('22012')).toBeNull();
    expect(refusalOfDatabaseError(new Error('broken'))).toBeNull();
  });
});
