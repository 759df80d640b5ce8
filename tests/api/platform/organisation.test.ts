import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STAFF_ROLES } from '@jourplan/schema/domain/access/roles.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';

let api: TestApi;
let organisation: TestOrganisation;

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  for (const one of [await anOrganisation(orm), await anOrganisation(orm)]) {
    organisation = one;
    await inOrganisation(orm.em, one.id, async (tx) => {
      await tx.execute(`update organisation set organisation_number = '802490-7720' where id = ?`, [one.id]);
      await tx.execute(
        `insert into municipality (organisation_id, code, name) values (?, '1880', 'Örebro'), (?, '1882', 'Askersund'), (?, '1814', 'Lekeberg')`,
        [one.id, one.id, one.id],
      );
      await tx.execute(`insert into district (organisation_id, name) values (?, 'Adolfsberg')`, [one.id]);
      await tx.execute(
        `insert into outbox_job (organisation_id, job, payload, attempts, failed_at, error_code)
         values (?, 'follow-up.compute', '{}', 5, '2026-11-21T08:00:00Z', 'TIMEOUT'), (?, 'follow-up.compute', '{}', 1, null, null)`,
        [one.id, one.id],
      );
    });
  }
});
afterAll(() => api.close());

describe('an organisation', () => {
  it('shows its number and its area in Swedish order, in one statement', async () => {
    const client = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'COORDINATOR'));
    api.statements.clear();
    const { data } = await client.ask(
      'query ($slug: String!) { organisation(slug: $slug) { name organisationNumber municipalities { code name } districts { name } } }',
      {
        slug: organisation.slug,
      },
    );
    expect(data).toEqual({
      organisation: {
        name: organisation.name,
        organisationNumber: '802490-7720',
        municipalities: [
          { code: '1882', name: 'Askersund' },
          { code: '1814', name: 'Lekeberg' },
          { code: '1880', name: 'Örebro' },
        ],
        districts: [{ name: 'Adolfsberg' }],
      },
    });
    expect(api.statements.names).toEqual(['session_by_token', 'organisation_details']);
  });

  it.each(STAFF_ROLES)('tells %s of jobs that gave up, if they can do something about it', async (role) => {
    const client = await api.client().signIn(await aUser(api.database.orm, organisation.id, role));
    const { data } = await client.ask(
      'query ($slug: String!) { organisation(slug: $slug) { deadLetters { job failedAt attempts errorCode } } }',
      {
        slug: organisation.slug,
      },
    );
    const deadLetter = { job: 'follow-up.compute', failedAt: '2026-11-21T08:00:00.000Z', attempts: 5, errorCode: 'TIMEOUT' };
    expect(data).toEqual({ organisation: { deadLetters: ['MANAGER', 'ADMIN'].includes(role) ? [deadLetter] : [] } });
  });
});
