import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { anOrganisation, type TestOrganisation } from './an-organisation.js';
import { asOwner } from './as-owner.js';
import type { TestDatabase } from './database.js';

/** An association marked as invented data, without people, plan or cases: by the owner, who alone may mark it. */
export async function aDemoOrganisation(database: TestDatabase): Promise<TestOrganisation> {
  const organisation = await anOrganisation(database.orm);
  await asOwner(database, (em) =>
    inOrganisation(em, organisation.id, (tx) =>
      tx.execute('update organisation set is_demo = true where id = ?', [organisation.id]),
    ),
  );
  return organisation;
}
