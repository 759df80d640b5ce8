import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyPassword } from '@jourplan/api/platform/password.js';
import { DEMO_SLUG, STOCKHOLM_SLUG } from '@jourplan/bin/demo/demo-slugs.js';
import { demoAccounts } from '@jourplan/bin/demo/demo-users.js';
import { loadDemo } from '@jourplan/bin/demo/load-demo.js';
import { removeDemo } from '@jourplan/bin/demo/remove-demo.js';
import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import { ROLES } from '@jourplan/schema/domain/access/roles.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { aFollowUp } from '../../support/a-follow-up.js';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const anchor = plainDate('2026-11-22');
const clock = clockStandingAt(anchor);

let database: TestDatabase;
let owner: MikroORM;
let superuser: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await openOrm(database.ownerUrl, { name: 'jourplan-test', max: 2, limits: 'OPERATOR' });
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});

afterAll(async () => {
  await superuser.end();
  await owner.close();
  await database.drop();
});

const load = (on = anchor) => loadDemo(owner.em.fork(), { anchor: on, clock });
const remove = (slug: string) => removeDemo(owner.em.fork(), slug);

/** Rows of every table but those of the migrator and the installation’s own number, empty tables left out. */
async function rowCounts(): Promise<Record<string, number>> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('schema_migration', 'installation')`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await superuser.query<{ count: number }>(`select count(*)::int as count from "${name}"`);
    if (rows[0]?.count) counts[name] = rows[0].count;
  }
  return counts;
}

const columnOf = async <T>(sql: string): Promise<T[]> =>
  (await superuser.query({ text: sql, rowMode: 'array' })).rows.map((row: T[]) => row[0] as T);

describe('the demo', () => {
  it('is loaded whole, marked as demo and with everything for the worker to count', async () => {
    const loaded = [
      { slug: DEMO_SLUG, isNew: true },
      { slug: STOCKHOLM_SLUG, isNew: true },
    ];
    expect(await load()).toMatchObject({ ok: true, value: loaded });
    const counts = await rowCounts();
    expect(counts).toMatchObject({ organisation: 2, strategic_plan: 1, focus_area: 6, goal: 6, activity: 26, focus_theme: 3 });
    expect(counts).toMatchObject({ municipality: 13, district: 4, app_user: 10, membership: 10, manual_assessment: 1 });
    expect(counts.case_mark).toBe(counts.support_case);
    expect(counts.register_mark).toBe(12);
    expect(await columnOf('select is_demo from organisation')).toEqual([true, true]);
  });

  it('has one account a role and organisation, which opens with the demo password', async () => {
    expect(await columnOf('select role from membership order by role')).toEqual([...ROLES, ...ROLES].sort());
    expect(await columnOf('select email from app_user order by email')).toEqual(demoAccounts.map(({ email }) => email).sort());
    const [stored] = await columnOf<string>('select password_hash from app_user limit 1');
    expect(await verifyPassword(DEMO_PASSWORD, stored ?? null)).toBe(true);
  });

  it('offers the accounts of both on the sign-in screen, those of one organisation together', async () => {
    const names = await columnOf<string>('select organisation_name from directory.demo_users()');
    const [first, second] = ['Brottsofferjouren Stockholm-Gotland', 'Brottsofferjouren Örebro län'];
    expect(names).toEqual([...ROLES.map(() => first), ...ROLES.map(() => second)]);
  });

  it('holds nothing that has not happened by the anchor, but for planned hearings', async () => {
    const late = await columnOf(`
      select received_on from support_case where received_on > '2026-11-22'
      union all select occurred_on from contact_attempt where occurred_on > '2026-11-22'
      union all select held_on from opening_session where held_on > '2026-11-22'
      union all select held_on from court_hearing where (held_on > '2026-11-22') <> (state = 'PLANNED')`);
    expect(late).toEqual([]);
    expect(
      await columnOf(`select id from outcome where submitted_at > '2026-11-22T11:00Z' or changed_at > '2026-11-22T11:00Z'`),
    ).toEqual([]);
  });

  it('gives the coordinator the activities of the general section to report, the manager her own, and nobody the rest', async () => {
    const responsible = await superuser.query(
      `select a.responsible, m.role from activity a left join membership m on m.id = a.responsible_membership_id group by 1, 2 order by 1, 2`,
    );
    expect(responsible.rows).toEqual([
      { responsible: 'Samordnare, allmän sektion', role: 'COORDINATOR' },
      { responsible: 'Samordnare, båda sektionerna', role: 'COORDINATOR' },
      { responsible: 'Samordnare, domstolssektionen', role: null },
      { responsible: 'Styrelse', role: null },
      { responsible: 'Verksamhetschef', role: 'MANAGER' },
    ]);
  });

  it('changes nothing when loaded again', async () => {
    const before = await rowCounts();
    expect(await load()).toMatchObject({ ok: true, value: [{ isNew: false }, { isNew: false }] });
    expect(await rowCounts()).toEqual(before);
  });

  it('is loaded once when two load it at the same time', async () => {
    await remove(STOCKHOLM_SLUG);
    const loaded = await Promise.all([load(), load()]);
    const isNew = loaded.map((ruling) => ruling.ok && ruling.value.map((one) => one.isNew));
    expect(isNew.sort()).toEqual([
      [false, false],
      [false, true],
    ]);
    expect((await rowCounts()).organisation).toBe(2);
  });

  it('is removed without a trace, also what is adopted or audited', async () => {
    const [organisation] = await columnOf<string>(`select id from organisation where slug = '${DEMO_SLUG}'`);
    const people = await columnOf<string>('select id from app_user');
    await aFollowUp(owner, String(organisation), { halfYear: '2025-H1', status: 'ADOPTED', people });
    expect(await remove(DEMO_SLUG)).toMatchObject({ ok: true });
    expect(await columnOf('select slug from organisation')).toEqual([STOCKHOLM_SLUG]);
    expect(await remove(STOCKHOLM_SLUG)).toMatchObject({ ok: true });
    expect(await rowCounts()).toEqual({});
    expect(await remove(DEMO_SLUG)).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
  });

  it('leaves accounts alone that also belong elsewhere', async () => {
    await load();
    await superuser.query(`insert into organisation (slug, name) values ('annan', 'En annan förening')`);
    await superuser.query(`
      insert into membership (organisation_id, user_id, role)
      select o.id, u.id, 'BOARD' from organisation o, app_user u where o.slug = 'annan' and u.email like 'styrelse@%'`);
    expect(await remove(STOCKHOLM_SLUG)).toMatchObject({ ok: true });
    expect(await remove(DEMO_SLUG)).toMatchObject({ ok: true });
    expect(await rowCounts()).toEqual({ organisation: 1, membership: 1, app_user: 1 });
  });

  it('is not loaded over an account that is there already, and not where an organisation has its slug', async () => {
    expect(await load()).toMatchObject({ ok: false, refusals: [{ code: 'EMAIL_TAKEN' }] });
    await superuser.query(`insert into organisation (slug, name) values ('${DEMO_SLUG}', 'En riktig förening')`);
    expect(await load()).toMatchObject({ ok: false, refusals: [{ code: 'SLUG_TAKEN' }] });
    expect((await rowCounts()).support_case).toBeUndefined();
  });

  it('removes no organisation that is not demo', async () => {
    const before = await rowCounts();
    expect(await remove(DEMO_SLUG)).toMatchObject({ ok: false, refusals: [{ code: 'NOT_DEMO' }] });
    expect(await remove('annan')).toMatchObject({ ok: false, refusals: [{ code: 'NOT_DEMO' }] });
    expect(await rowCounts()).toEqual(before);
  });

  it('is refused with an anchor in the future or outside the plan', async () => {
    expect(await load(plainDate('2026-11-23'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'ANCHOR_IN_FUTURE', field: 'on' }],
    });
    expect(await load(plainDate('2024-12-31'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'ANCHOR_OUTSIDE_PLAN', field: 'on' }],
    });
  });
});
