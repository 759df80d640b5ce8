import { afterEach, describe, expect, it } from '@jest/globals';
import { type DatabaseBefore, databaseBefore } from '../support/database-before.js';

let database: DatabaseBefore;
afterEach(() => database.drop());

describe('a migration moves the rows of every organisation', () => {
  it('how cases stood in a column for each KPI into a document', async () => {
    database = await databaseBefore('Migration20261201004000_keeps_standings_by_kpi');
    const { superuser } = database;
    await superuser.query(
      `insert into case_standing (organisation_id, support_case_id, half_year, counted_in, as_of, first_contact_in_time,
         reached_in_time, phone_persistence, meeting_offered, under21_referred, ladder, revisit_on)
       values (gen_random_uuid(), gen_random_uuid(), '2026-H1', '{2026-H1}', '2026-03-10', 'MET', 'MISSED', 'NOT_APPLICABLE',
         'PENDING', 'MISSED', 'REACHED', '2026-03-17')`,
    );
    await database.migrateTheRest();
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

  it('the days that registers are kept from, out of the columns of the organisation', async () => {
    database = await databaseBefore('Migration20261201011500_keeps_the_start_of_a_register_in_a_row');
    const { superuser } = database;
    await superuser.query(
      `insert into organisation (slug, name, openings_recorded_from, training_recorded_from)
       values ('a', 'A', '2025-01-01', '2024-01-01'), ('b', 'B', null, '2026-02-03')`,
    );
    await database.migrateTheRest();
    const { rows } = await superuser.query(
      `select o.slug || ' ' || r.register || ' ' || r.recorded_from as start
         from register_start r join organisation o on o.id = r.organisation_id order by 1`,
    );
    expect(rows.map(({ start }) => start)).toEqual(['a OPENINGS 2025-01-01', 'a TRAINING 2024-01-01', 'b TRAINING 2026-02-03']);
    const { rows: forced } = await superuser.query(
      `select relname from pg_class where relname in ('organisation', 'register_start') and relrowsecurity and relforcerowsecurity`,
    );
    expect(forced).toHaveLength(2);
  });
});
