import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainMarksHandler } from '@jourplan/worker/features/figures/drain-marks.js';
import { proveFiguresHandler, proveOrganisation } from '@jourplan/worker/features/figures/prove-figures.js';
import { asOwner } from '../support/as-owner.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { aCase, anAttempt, anOrganisation, countOf, figureOf, recordCase } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em, plainDate('2026-03-10'));
  organisationId = await anOrganisation(database.orm.em, { OPENINGS: '2025-01-01' });
  await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2025-11-30') }), [
    anAttempt({ occurredOn: plainDate('2026-01-02'), reached: true }),
  ]);
  await recordCase(database.orm.em, organisationId, aCase());
});

const prove = () => proveOrganisation(context, organisationId);
const spoil = (sql: string) => inOrganisation(database.orm.em, organisationId, (tx) => tx.execute(sql));

describe('the nightly proof', () => {
  it('finds nothing after marks were drained, and nothing after changes that still wait', async () => {
    await drainMarksHandler.run(context, { organisationId });
    expect(await prove()).toEqual({ standings: 0, figures: 0 });
    await recordCase(database.orm.em, organisationId, aCase({ receivedOn: plainDate('2024-05-05') }));
    expect(await prove()).toEqual({ standings: 0, figures: 0 });
    expect(await figureOf(database.orm.em, organisationId, '2024-H1', 'FIRST_CONTACT_IN_TIME')).toBe('0/1+0');
    expect(context.errors).toEqual([]);
  });

  it('finds nothing in an organisation where nothing has happened', async () => {
    const quiet = await anOrganisation(database.orm.em);
    expect(await proveOrganisation(context, quiet)).toEqual({ standings: 0, figures: 0 });
    expect(await countOf(database.orm.em, quiet, 'figure_state')).toBe(0);
  });

  it('sees one moment throughout, whatever is committed beside it', async () => {
    await asOwner(database, (em) =>
      em.execute(`create table seen_isolation (level text);
        grant insert, select on seen_isolation to public;
        create function notes_isolation() returns trigger language plpgsql as $$
          begin insert into seen_isolation values (current_setting('transaction_isolation')); return null; end $$;
        create trigger notes_isolation after insert or update on figure_state for each statement execute function notes_isolation()`),
    );
    await prove();
    expect(await spoil('select distinct level from seen_isolation')).toEqual([{ level: 'repeatable read' }]);
  });

  it('finds documents of standings in the bytes that the migration to them wrote', async () => {
    await drainMarksHandler.run(context, { organisationId });
    const [stored] = await spoil("select standings::text from case_standing where half_year = '2026-H1'");
    expect(stored).toEqual({
      standings: expect.stringMatching(
        /^\{"FIRST_CONTACT_IN_TIME": "MISSED", "REACHED_IN_TIME": "MISSED", "PHONE_PERSISTENCE": "PENDING", "MEETING_OFFERED": "NOT_APPLICABLE", "UNDER_21_REFERRED": "NOT_APPLICABLE"/,
      ),
    });
  });

  it.each([
    [
      'a changed figure',
      "update contact_kpi_figure set numerator = numerator + 1 where kpi = 'REACHED_IN_TIME' and half_year = '2025-H2'",
      { standings: 0, figures: 1 },
    ],
    [
      'a missing standing',
      'delete from case_standing where support_case_id in (select id from support_case order by id limit 1)',
      { standings: 1, figures: 0 },
    ],
    [
      'a changed standing',
      "update case_standing set ladder = 'NOT_MET', revisit_on = null where ladder = 'REACHED'",
      { standings: 1, figures: 0 },
    ],
    [
      'a changed standing against one KPI',
      "update case_standing set standings = replace(standings::text, 'MISSED', 'MET')::json where half_year = '2026-H1'",
      { standings: 1, figures: 0 },
    ],
    [
      'a change without a mark',
      "update support_case set gender = 'MAN' where received_on = '2026-03-02'",
      { standings: 0, figures: 2 },
    ],
    [
      'a volume too many',
      "insert into contact_volume_figure select organisation_id, half_year, 'GENDER', 'OTHER', section, measure, channel, 7 from contact_volume_figure where dimension = 'ALL' and measure = 'ATTEMPTS'",
      { standings: 0, figures: 1 },
    ],
    [
      'figures of a half-year in which nothing is',
      "insert into contact_kpi_figure select organisation_id, '2019-H1', kpi, 0, 0, 0 from contact_kpi_figure where kpi = 'REACHED_IN_TIME' and half_year = '2025-H2'",
      { standings: 0, figures: 1 },
    ],
  ])('repairs and reports %s', async (_, damage, differences) => {
    await drainMarksHandler.run(context, { organisationId });
    await spoil(damage);
    expect(await prove()).toEqual(differences);
    expect(await prove()).toEqual({ standings: 0, figures: 0 });
    expect(await countOf(database.orm.em, organisationId, 'figure_difference')).toBe(1);
    expect(await countOf(database.orm.em, organisationId, 'event')).toBe(1);
    expect(context.errors).toHaveLength(1);
    expect(await figureOf(database.orm.em, organisationId, '2025-H2', 'REACHED_IN_TIME')).toBe('0/1+0');
  });

  it('goes through every organisation, and twice does no harm', async () => {
    await proveFiguresHandler.run(context, {});
    await proveFiguresHandler.run(context, {});
    expect(await figureOf(database.orm.em, organisationId, '2026-H1', 'FIRST_CONTACT_IN_TIME')).toBe('0/1+0');
    expect(context.errors).toEqual([]);
  });
});
