import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate } from '@jourplan/schema/persistence/migrate.js';
import { migrations } from '@jourplan/schema/persistence/migrations/all.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const TURNS_COLUMNS_INTO_A_MAP = 'Migration20261201004000_keeps_standings_by_kpi';

let database: TestDatabase;
let superuser: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase('template1');
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

it('keeps how cases stood in a column for each KPI, whose organisation the row is of', async () => {
  const before = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name === TURNS_COLUMNS_INTO_A_MAP),
  );
  await migrate(database.ownerUrl, { migrations: before });
  // The row alone: neither its case nor its organisation is needed to turn it.
  await superuser.query('set session_replication_role = replica');
  await superuser.query(
    `insert into case_standing (organisation_id, support_case_id, half_year, counted_in, as_of, first_contact_in_time,
       reached_in_time, phone_persistence, meeting_offered, under21_referred, ladder, revisit_on)
     values (gen_random_uuid(), gen_random_uuid(), '2026-H1', '{2026-H1}', '2026-03-10', 'MET', 'MISSED', 'NOT_APPLICABLE',
       'PENDING', 'MISSED', 'REACHED', '2026-03-17')`,
  );
  await migrate(database.ownerUrl);
  const { rows } = await superuser.query('select standings::text, ladder, revisit_on::text as revisit from case_standing');
  expect(rows).toEqual([
    {
      standings:
        '{"FIRST_CONTACT_IN_TIME": "MET", "REACHED_IN_TIME": "MISSED", "PHONE_PERSISTENCE": "NOT_APPLICABLE", "MEETING_OFFERED": "PENDING", "UNDER_21_REFERRED": "MISSED"}',
      ladder: 'REACHED',
      revisit: '2026-03-17',
    },
  ]);
});
