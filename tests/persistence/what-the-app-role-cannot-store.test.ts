import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aDemoOrganisation } from '../support/a-demo-organisation.js';
import { aFollowUp } from '../support/a-follow-up.js';
import { aUser, type TestUser } from '../support/a-user.js';
import { anOrganisation, type TestOrganisation } from '../support/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let organisation: TestOrganisation;
let [manager, board]: TestUser[] = [];
let app: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  organisation = await anOrganisation(database.orm);
  manager = await aUser(database.orm, organisation.id, 'MANAGER');
  board = await aUser(database.orm, organisation.id, 'BOARD');
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** As the application's role; undone whatever happens. */
async function codeOf(sql: string, values: unknown[] = [], organisationId = organisation.id): Promise<string> {
  await app.query('begin');
  try {
    await app.query("select set_config('jourplan.organisation', $1, true)", [organisationId]);
    await app.query(sql, values);
    return 'allowed';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? 'no code';
  } finally {
    await app.query('rollback');
  }
}

describe('the application’s role cannot call an association a demo', () => {
  it('neither a new one nor one that is there', async () => {
    const id = '6d1f9c1e-0000-4000-8000-000000000001';
    const insert = (isDemo: boolean) => `insert into organisation (id, slug, name, is_demo) values ($1, 'ny', 'Ny', ${isDemo})`;
    expect(await codeOf(insert(true), [id], id)).toBe('JP004');
    expect(await codeOf(insert(false), [id], id)).toBe('allowed');
    expect(await codeOf('update organisation set is_demo = true')).toBe('JP004');
    expect(await codeOf("update organisation set name = 'Annat', is_demo = is_demo")).toBe('allowed');
    expect(
      await codeOf(
        'insert into organisation (id, slug, name) select id, slug, name from organisation on conflict (id) do update set is_demo = true',
      ),
    ).toBe('JP004');
  });

  it('nor take the mark away from one', async () => {
    const demo = await aDemoOrganisation(database);
    expect(await codeOf('update organisation set is_demo = false', [], demo.id)).toBe('JP004');
  });
});

describe('the application’s role cannot store an adoption', () => {
  const adopt = "update follow_up set status = 'ADOPTED', adopted_at = now(), adopted_by = $2 where id = $1";

  it('by the person who submitted', async () => {
    const id = await aFollowUp(database.orm, organisation.id, {
      halfYear: '2024-H1',
      status: 'SUBMITTED',
      people: [manager?.id ?? ''],
    });
    expect(await codeOf(adopt, [id, manager?.id])).toBe('23514');
    expect(await codeOf(adopt, [id, board?.id])).toBe('allowed');
    const asAnother = `update follow_up set status = 'ADOPTED', adopted_at = now(), adopted_by = $2, submitted_by = '${board?.id}' where id = $1`;
    expect(await codeOf(asAnother, [id, manager?.id])).toBe('JP005');
    expect(await codeOf('update follow_up set submitted_by = $2 where id = $1', [id, board?.id])).toBe('JP005');
    expect(await codeOf('update follow_up set document_id = null where id = $1', [id])).toBe('JP005');
  });

  it('by nobody, of nothing, or before anybody submitted', async () => {
    const submitted = await aFollowUp(database.orm, organisation.id, { halfYear: '2024-H2', status: 'SUBMITTED' });
    const draft = await aFollowUp(database.orm, organisation.id, { halfYear: '2025-H1', status: 'DRAFT' });
    expect(await codeOf("update follow_up set status = 'ADOPTED', adopted_at = now() where id = $1", [submitted])).toBe('JP005');
    expect(await codeOf("update follow_up set status = 'ADOPTED', adopted_by = $2 where id = $1", [submitted, board?.id])).toBe(
      'JP005',
    );
    expect(await codeOf(adopt, [draft, board?.id])).toBe('JP005');
    expect(
      await codeOf(
        `insert into follow_up (organisation_id, half_year, revision, status, as_of, prepared_at, submitted_by, submitted_at, adopted_by, adopted_at, document_id)
         select organisation_id, '2025-H2', 1, 'ADOPTED', '2026-01-10', now(), submitted_by, submitted_at, $2, now(), document_id from follow_up where id = $1`,
        [submitted, board?.id],
      ),
    ).toBe('JP005');
  });

  it('and sends what was submitted back as before', async () => {
    const id = await aFollowUp(database.orm, organisation.id, { halfYear: '2026-H1', status: 'SUBMITTED' });
    const back =
      "update follow_up set status = 'DRAFT', document_id = null, submitted_by = null, submitted_at = null where id = $1";
    expect(await codeOf(back, [id])).toBe('allowed');
  });
});
