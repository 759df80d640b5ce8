import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STOCKHOLM_SLUG } from '@jourplan/bin/demo/demo-slugs.js';
import { loadDemo } from '@jourplan/bin/demo/load-demo.js';
import { amountIn, type CostLine } from '@jourplan/schema/domain/agreements/amounts.js';
import { isMultiYear } from '@jourplan/schema/domain/agreements/is-multi-year.js';
import { endAfterNotice, nextNoticeDeadline } from '@jourplan/schema/domain/agreements/notice.js';
import { periods } from '@jourplan/schema/domain/agreements/periods.js';
import { positionOn } from '@jourplan/schema/domain/agreements/position.js';
import type { AgreementTerm } from '@jourplan/schema/domain/agreements/terms.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import pg from 'pg';
import { asOwner } from '../../support/as-owner.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const ANNEX = `select a.*, o.slug from funding_agreement a join organisation o on o.id = a.organisation_id
  where o.slug = '${STOCKHOLM_SLUG}' and a.parent_id is not null`;
const TERM = `
  select p.starts_on::text as "startsOn", p.initial_ends_on::text as "initialEndsOn", p.final_ends_on::text as "finalEndsOn", p.renewal,
         json_build_object('month', p.notice_month, 'day', p.notice_day) as "noticeBy"
    from (${ANNEX}) a join funding_agreement p on p.id = a.parent_id and p.organisation_id = a.organisation_id
   where a.starts_on is null and a.notice_given_on is null`;
const COST_LINES = `
  select l.payer, l.category, l.sek_per_12_months as "yearSek" from cost_line l join (${ANNEX}) a on a.id = l.agreement_id order by l.position`;

let database: TestDatabase;
let superuser: pg.Client;
let term: AgreementTerm;
let costLines: CostLine[];

const rows = async <T>(sql: string): Promise<T[]> => (await superuser.query(sql)).rows as T[];

beforeAll(async () => {
  database = await createTestDatabase();
  const anchor = plainDate('2026-06-30');
  const loaded = await asOwner(database, (em) => loadDemo(em, { anchor, clock: clockStandingAt(anchor) }));
  expect(loaded.ok).toBe(true);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const [only] = await rows<AgreementTerm>(TERM);
  if (only === undefined) throw new Error('no annex');
  term = only;
  costLines = await rows<CostLine>(COST_LINES);
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const paid = (payer: 'FUNDER' | 'OWN', from: string, to: string) =>
  amountIn(payer, { costLines, statedAmounts: [] }, term, null, { startsOn: plainDate(from), endsOn: plainDate(to) });

describe('the loaded annex', () => {
  it('runs for nine months and then two calendar years, and is multi-year', () => {
    expect(periods(term)).toEqual([
      { startsOn: '2025-04-01', endsOn: '2025-12-31' },
      { startsOn: '2026-01-01', endsOn: '2026-12-31' },
      { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    ]);
    expect(isMultiYear(term, null)).toBe(true);
  });

  it.each([
    ['2025-03-31', 'UPCOMING', '2025-09-30'],
    ['2025-04-01', 'ACTIVE', '2025-09-30'],
    ['2025-10-01', 'ACTIVE', '2026-09-30'],
    ['2026-10-01', 'ACTIVE', null],
    ['2027-12-31', 'ACTIVE', null],
    ['2028-01-01', 'ENDED', null],
  ])('is on %s %s, with the next notice day %s', (on, state, deadline) => {
    expect(positionOn(term, null, plainDate(on))).toMatchObject({ state, lastPossibleDay: '2027-12-31' });
    expect(nextNoticeDeadline(term, null, plainDate(on))).toBe(deadline);
  });

  it.each([
    ['2025-09-30', '2025-12-31'],
    ['2025-10-01', '2026-12-31'],
    ['2026-09-30', '2026-12-31'],
    ['2026-10-01', '2027-12-31'],
  ])('ends after notice on %s with %s', (givenOn, endsOn) => {
    expect(endAfterNotice(term, plainDate(givenOn))).toEqual({ ok: true, value: endsOn });
  });

  it('is worth what the rules say in its nine months, its halves and its years', () => {
    expect(paid('FUNDER', '2025-04-01', '2025-12-31')).toMatchObject({ sek: 622_500, basis: 'ASSUMED' });
    expect(paid('FUNDER', '2025-01-01', '2025-06-30')).toMatchObject({ sek: 207_500, basis: 'ASSUMED' });
    expect(paid('FUNDER', '2026-01-01', '2026-06-30')?.sek).toBe(415_000);
    expect(paid('FUNDER', '2026-07-01', '2026-12-31')?.sek).toBe(415_000);
    expect(paid('FUNDER', '2026-01-01', '2026-12-31')).toMatchObject({ sek: 830_000, basis: 'TWELVE_MONTHS' });
    expect(paid('OWN', '2026-01-01', '2026-12-31')).toMatchObject({ sek: 46_500, basis: 'TWELVE_MONTHS' });
  });

  it('counts the cases of four districts, and leaves every reading undecided', async () => {
    const areas = await rows<{ name: string }>(
      `select d.name from agreement_service_area s join (${ANNEX}) a on a.id = s.agreement_id join district d on d.id = s.district_id order by 1`,
    );
    expect(areas.map(({ name }) => name).sort()).toEqual(['Kungsholmen', 'Norrmalm', 'Södermalm', 'Östermalm']);
    expect(
      await rows(
        `select count(distinct c.lineage)::int as commitments, count(distinct r.id)::int as readings, count(r.decided_by)::int as decided
           from commitment c join (${ANNEX}) a on a.id = c.agreement_id left join commitment_reading r on r.commitment_id = c.id`,
      ),
    ).toEqual([{ commitments: 29, readings: 19, decided: 0 }]);
  });
});

describe('what is loaded', () => {
  it('is only what was known by the day: no notice, no draft and no half-year after it', async () => {
    expect(await rows(`select title from funding_agreement where notice_given_on is not null or state = 'DRAFT'`)).toEqual([]);
    expect(await rows('select distinct half_year from budget_actual order by 1')).toEqual(
      ['2025-H1', '2025-H2'].map((period) => ({ half_year: period })),
    );
  });

  it('keeps both versions of a revised commitment under one lineage', async () => {
    const revised = await rows<{ versions: string[] }>(
      'select array_agg(valid_from::text order by valid_from) as versions from commitment group by lineage having count(*) > 1',
    );
    expect(revised).toEqual([{ versions: ['2025-01-01', '2026-01-01'] }]);
  });
});
