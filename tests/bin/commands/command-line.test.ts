import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aCaseRow, csv } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';
import { jourplanOn, jourplanProcessOn } from './run-jourplan.js';

let setUp: ImportSetUp;
let jourplan: ReturnType<typeof jourplanOn>;
beforeAll(async () => {
  setUp = await importSetUp();
  jourplan = jourplanOn(setUp.database);
});
afterAll(() => setUp.end());

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: setUp.database.superuserUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

describe('the jourplan command', () => {
  it('has help for every sub-command, in the language of the person', async () => {
    for (const command of [
      'start',
      'demo',
      'migrate',
      'organisation',
      'user',
      'import',
      'kpis',
      'doctor',
      'verify',
      'dead-letters',
    ]) {
      const { code, out, err } = await jourplan(command, '--help');
      expect({ code, err }).toEqual({ code: 0, err: [] });
      expect(out[0]).toMatch(new RegExp(`^Användning: jourplan ${command}`));
    }
    const { out } = await jourplanOn(setUp.database, { LANG: 'en_GB.UTF-8' })('import', 'cases', '--help');
    expect(out[0]).toBe('Usage: jourplan import cases [options] <file>');
  }, 60_000);

  it.each([
    [['nonsense'], 'nonsense är inget kommando som finns: se --help.'],
    [['kpis', '--organisation', 'orebro'], '--half-year <halfYear> måste anges: se --help.'],
    [['kpis', '--organisation', 'orebro', '--half-year', '2026-Q1'], '--half-year: skriv ett halvår, till exempel 2026-H1.'],
    [['import', 'cases', '--organisation', 'orebro'], 'file måste anges: se --help.'],
    [['import', 'cases', 'x.csv', '--organisation', 'nowhere'], /^--organisation: det finns ingen organisation/],
    [['import', 'cases', '/nowhere.csv', '--organisation', 'orebro'], /^Filen finns inte: kontrollera sökvägen\.$/],
    [
      ['organisation', 'create', '--slug', 'orebro', '--name', 'Två'],
      /^--slug: det finns redan en organisation som heter orebro/,
    ],
    [
      ['user', 'invite', '--organisation', 'orebro', '--email', 'nobody', '--role', 'BOARD'],
      /^--email: det är ingen e-postadress/,
    ],
    [['user', 'invite', '--organisation', 'orebro', '--email', 'a@b.se', '--role', 'FUNDER'], /^--role: finansiärer kan inte/],
    [['user', 'disable', '--email', 'nobody@example.org'], '--email: det finns inget konto med den adressen.'],
    [['dead-letters', 'retry', '1'], '<id>: skriv ett id ur dead-letters list.'],
  ])('refuses %j in one clear line', async (args, line) => {
    const { code, err } = await jourplan(...args);
    expect(code).toBe(1);
    expect(err[0]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    expect(err.join('\n')).not.toMatch(/\n? {4}at /);
  });

  it('says what is wrong with the database, and never its password', async () => {
    const unreachable = jourplanOn(setUp.database, { DATABASE_URL: 'postgres://jourplan_app:hemligt@127.0.0.1:1/none' });
    const { code, err } = await unreachable('kpis', '--organisation', 'x', '--half-year', '2026-H1');
    expect({ code, err }).toEqual({
      code: 1,
      err: ['Databasen går inte att nå (ECONNREFUSED): kontrollera DATABASE_URL och DATABASE_MIGRATE_URL.'],
    });
    const wrong = await jourplanOn(setUp.database, { DATABASE_URL: 'mysql://x:hemligt@y/z' })('verify');
    expect(wrong.code).toBe(1);
    expect(wrong.err.join()).toMatch(/DATABASE_URL/);
    expect([...err, ...wrong.err].join()).not.toContain('hemligt');
  });

  it('never repeats what looks like a person’s number', async () => {
    const number = '19121212-1212';
    const rans = [
      await jourplan('organisation', 'create', '--slug', 'x', '--name', number, '--number', number, '--municipalities', number),
      await jourplan(
        'import',
        'cases',
        setUp.files.write(csv([aCaseRow({ ärendekod: number, kön: number })])),
        '--organisation',
        'orebro',
      ),
      await jourplan('user', 'invite', '--organisation', 'orebro', '--email', `${number}@example.org`, '--role', 'BOARD'),
    ];
    for (const { code, out, err } of rans) {
      expect(code).toBe(1);
      expect([...out, ...err].join('\n')).not.toContain('1212');
    }
    expect(rans[0]?.err).toHaveLength(3);
  });

  it('lists every bad row and imports nothing, in Swedish and in English', async () => {
    const file = setUp.files.write(csv([aCaseRow({ kön: 'x' }), aCaseRow({ ärendekod: 'A2', mottaget: 'igår' })]));
    expect((await jourplan('import', 'cases', file, '--organisation', 'orebro')).err).toEqual([
      'Rad 2, kolumn kön: "x" känns inte igen, skriv något av: kvinna, man, annat, okänt.',
      'Rad 3, kolumn mottaget: "igår" är inget datum, skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-14.',
      'Inget lästes in (2 fel).',
    ]);
    const english = jourplanOn(setUp.database, { LC_ALL: 'en_GB.UTF-8' });
    expect((await english('import', 'cases', file, '--organisation', 'orebro')).err[0]).toBe(
      'Line 2, column kön: "x" is not known, write one of: kvinna, man, annat, okänt.',
    );
    expect(await setUp.rows('select 1 from support_case')).toEqual([]);
  });
});

describe('people', () => {
  const invite = (email: string, role: string) =>
    jourplan('user', 'invite', '--organisation', 'orebro', '--email', email, '--role', role);
  const usersNamed = (email: string) =>
    setUp.rows<Record<string, unknown>>(
      `select u.password_hash, u.disabled_at, encode(i.code_hash, 'hex') as code, i.expires_at - now() between interval '6 days 23 hours' and interval '7 days' as "forAWeek",
              (select array_agg(role order by role) from membership m where m.user_id = u.id and m.ended_at is null) as roles
         from app_user u left join invitation i on i.user_id = u.id where u.email = ?`,
      [email],
    );

  it('are invited by a link that is printed once and kept as a hash', async () => {
    const { code, out } = await invite('Styrelse@Example.org', 'board');
    expect(code).toBe(0);
    const [, secret = ''] = /^http:\/\/localhost:4000\/valkommen\?kod=([A-Za-z0-9_-]{43})$/.exec(out[1] ?? '') ?? [];
    const hash = createHash('sha256').update(secret).digest('hex');
    expect(await usersNamed('styrelse@example.org')).toEqual([
      { password_hash: null, disabled_at: null, code: hash, forAWeek: true, roles: ['BOARD'] },
    ]);
  });

  it('are sent to the address the installation runs on', async () => {
    const published = jourplanOn(setUp.database, { PUBLIC_URL: 'https://jourplan.example' });
    const elsewhere = jourplanOn(setUp.database, { PORT: '4106' });
    const ask = ['user', 'invite', '--organisation', 'orebro', '--role', 'BOARD', '--email'];
    expect((await published(...ask, 'ett@example.org')).out.join(' ')).toMatch(/https:\/\/jourplan\.example\/valkommen/);
    expect((await elsewhere(...ask, 'tva@example.org')).out.join(' ')).toMatch(/http:\/\/localhost:4106\/valkommen/);
  });

  it('invited again get a new link, and the old one ends', async () => {
    await invite('igen@example.org', 'MANAGER');
    const [before] = await usersNamed('igen@example.org');
    await invite('igen@example.org', 'COORDINATOR');
    const after = await usersNamed('igen@example.org');
    expect(after).toHaveLength(1);
    expect(after[0]?.code).not.toBe(before?.code);
    expect(after[0]?.roles).toEqual(['COORDINATOR', 'MANAGER']);
  });

  it('with a password only get the role', async () => {
    await setUp.rows("insert into app_user (email, password_hash) values ('klar@example.org', 'x')");
    expect((await invite('klar@example.org', 'ADMIN')).out).toEqual([
      'Personen har redan ett lösenord och har nu rollen. Ingen länk behövs.',
    ]);
    expect(await usersNamed('klar@example.org')).toEqual([
      expect.objectContaining({ password_hash: 'x', code: null, roles: ['ADMIN'] }),
    ]);
  });

  it('disabled are signed out everywhere, and come back only by a new invitation without the old password', async () => {
    await setUp.rows("insert into app_user (email, password_hash) values ('bort@example.org', 'x')");
    await invite('bort@example.org', 'BOARD');
    await setUp.rows(
      "insert into session (token_hash, user_id, created_at, last_seen_at, idle_ends_at, ends_at) select 'x', id, now(), now(), now(), now() from app_user where email = 'bort@example.org'",
    );
    for (const _ of [1, 2]) expect((await jourplan('user', 'disable', '--email', 'BORT@example.org')).code).toBe(0);
    expect(await setUp.rows('select 1 from session')).toEqual([]);
    expect((await usersNamed('bort@example.org'))[0]?.disabled_at).not.toBeNull();
    expect((await invite('bort@example.org', 'BOARD')).out[1]).toMatch(/valkommen\?kod=/);
    expect(await usersNamed('bort@example.org')).toEqual([expect.objectContaining({ disabled_at: null, password_hash: null })]);
  });
});

describe('an operator', () => {
  it('migrates as often as wanted', async () => {
    expect(await jourplan('migrate')).toEqual({ code: 0, out: ['Databasen är redan aktuell.'], err: [] });
    const { code, err } = await jourplanOn(setUp.database, { DATABASE_MIGRATE_URL: undefined })('migrate');
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringMatching(/^DATABASE_MIGRATE_URL saknas/)] });
  });

  it('is told by doctor what is right', async () => {
    const { out } = await jourplan('doctor');
    for (const subject of ['inställningar', 'databasroll: jourplan_app', 'migreringar', 'tabeller'])
      expect(out).toContainEqual(expect.stringMatching(new RegExp(`^ok   ${subject}`)));
    expect(out).toContainEqual(expect.stringMatching(/^(ok |FEL) {2}databas: PostgreSQL 18/));
  });

  it('is told by doctor what is wrong and what to do', async () => {
    const strong = await jourplanOn(setUp.database, { DATABASE_URL: setUp.database.ownerUrl, REDIS_URL: 'redis://127.0.0.1:1' })(
      'doctor',
    );
    expect(strong.code).toBe(1);
    expect(strong.out).toContainEqual(
      'FEL  databasroll: jourplan_owner får för mycket: låt DATABASE_URL logga in som jourplan_app',
    );
    expect(strong.out).toContainEqual('FEL  kö (Redis): svarar inte: kontrollera REDIS_URL och att servern är igång');
    await asSuperuser('alter table training add column surplus int');
    const drifted = await jourplan('doctor');
    expect(drifted.out).toContainEqual(expect.stringMatching(/^FEL {2}tabeller: har ändrats/));
    await asSuperuser('alter table training drop column surplus');
  }, 60_000);

  it('sees the jobs that gave up, and lets them be tried again', async () => {
    expect((await jourplan('dead-letters', 'list')).out).toEqual(['Inga jobb har getts upp.']);
    await setUp.rows(
      "insert into outbox_job (organisation_id, job, payload, attempts, failed_at, error_code) values (?, 'compute-follow-up', '{}', 5, now(), '57014')",
      [setUp.organisationId],
    );
    expect((await jourplan('doctor')).out).toContainEqual(expect.stringMatching(/^FEL {2}uppgivna jobb: 1 stycken/));
    expect((await jourplan('dead-letters', 'list')).out[1]).toMatch(/^orebro {2,}[0-9a-f-]{36} {2}compute-follow-up +5 {2}57014/);
    expect((await jourplan('dead-letters', 'retry')).out).toEqual(['1 jobb försöks igen.']);
    expect(await setUp.rows('select failed_at, attempts from outbox_job')).toEqual([{ failed_at: null, attempts: 0 }]);
  }, 60_000);
});

describe('the command in a process of its own', () => {
  it('says what it did and ends with 0', async () => {
    const inProcess = jourplanProcessOn(setUp.database);
    expect(await inProcess('migrate')).toEqual({ code: 0, out: ['Databasen är redan aktuell.'], err: [] });
    const english = jourplanProcessOn(setUp.database, { LANG: 'en_GB.UTF-8' });
    expect((await english('--help')).out[0]).toMatch(/^Usage: jourplan /);
  });

  it('refuses in one line and ends with 1, also when it found something wrong by itself', async () => {
    const inProcess = jourplanProcessOn(setUp.database);
    expect(await inProcess('nonsense')).toEqual({
      code: 1,
      out: [],
      err: ['nonsense är inget kommando som finns: se --help.'],
    });
    const doctor = await jourplanProcessOn(setUp.database, { REDIS_URL: 'redis://127.0.0.1:1' })('doctor');
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContainEqual('FEL  kö (Redis): svarar inte: kontrollera REDIS_URL och att servern är igång');
  });
});

describe('a file name from outside', () => {
  it('may be anything', async () => {
    const path = join(setUp.files.folder, '$(touch x); åäö .csv');
    writeFileSync(path, csv([aCaseRow({ ärendekod: 'NAME1' })]));
    expect((await jourplan('import', 'cases', path, '--organisation', 'orebro')).code).toBe(0);
  });
});
