import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@jourplan/bin/local/free-port.js';
import { type LocalDatabase, openLocalDatabase } from '@jourplan/bin/local/postgres.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { type Actor, anActor } from '../../api/isolation/actors.js';
import { bodyWith, operationsWithArguments, placesOf } from '../../api/isolation/places.js';
import { aWorld, type World } from '../../api/isolation/two-organisations.js';
import { apiClient } from '../../support/api-client.js';
import { processesOf, RunningLauncher, until } from './running-launcher.js';
import { queryRows, removeScratch, scratchFolder } from './scratch-folder.js';

jest.setTimeout(300_000);

/** So many different canaries at least are let loose; each stands in one place of one request. */
const CANARIES = 300;
const CANARY = /kanarie[0-9]{4}x|skuggkanarie/;

const folder = scratchFolder();
let launcher: RunningLauncher;
let database: LocalDatabase;
let orm: MikroORM;
let world: World;
let manager: Actor;
let origin: string;
let flown = 0;

const canary = () => `kanarie${String(++flown).padStart(4, '0')}x`;

beforeAll(async () => {
  const port = await freePort();
  launcher = new RunningLauncher(folder, port);
  await launcher.untilReady();
  database = await openLocalDatabase(folder);
  orm = await openOrm(database.urls.app, { name: 'jourplan-test', max: 2, limits: 'JOB' });
  world = await aWorld(orm);
  const client = () => apiClient(origin);
  origin = `http://127.0.0.1:${port}`;
  manager = await anActor({ database: { orm }, client, clock: systemClock } as never, world, 'MANAGER');
});

afterAll(async () => {
  await orm?.close();
  if (processesOf(folder).length > 0) launcher.interrupt();
  await until(() => processesOf(folder).length === 0, 30_000);
  removeScratch(folder);
});

/** A canary in every place of every operation; as many as there are places. */
async function letLooseEverywhere(): Promise<void> {
  const places = operationsWithArguments().flatMap(placesOf);
  for (const place of places) {
    const spelt = [`"${canary()}"`, `{"${canary()}":["${canary()}"]}`, `"${canary()}\\ud800"`][flown % 3] as string;
    await sent(bodyWith(place, spelt, world));
  }
}

/** Whatever the answer is, it is no concern of this test. */
async function sent(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', origin, cookie: manager.client.cookie ?? '' };
  await fetch(`${origin}/graphql`, { method: 'POST', headers, body }).then(
    (answer) => answer.text(),
    () => undefined,
  );
}

const asked = (query: string, variables: object = {}) => sent(JSON.stringify({ query, variables }));
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';

async function badRequests(): Promise<void> {
  await sent(`{"query":"{ ${canary()} "`);
  await asked(`{ ${canary()} }`);
  await asked(`query ${canary()} ($a: ${canary()}) { viewer { id @${canary()} } }`);
  await asked(`{ viewer { id } } "${canary()}`);
  await asked(`mutation { signIn(input: { email: "${canary()}@prov.example", password: ${canary()} }) { viewer { id } } }`);
  for (let guess = 0; guess < 3; guess++)
    await asked(SIGN_IN, { input: { email: `${canary()}@prov.example`, password: canary() } });
  await fetch(`${origin}/${canary()}?${canary()}=${canary()}`, { headers: { cookie: `jourplan=${canary()}` } });
  await fetch(`${origin}/kalender/${canary()}.ics`);
}

/** Faults of ours: a table that is gone while people write texts, and sign in. */
async function brokenTables(): Promise<void> {
  for (const table of ['sign_in_delay', 'outcome', 'support_case', 'request_record', 'event']) {
    await queryRows(database.urls.owner, `alter table ${table} rename to gone`);
    await asked(SIGN_IN, { input: { email: `${canary()}@prov.example`, password: canary() } });
    for (const name of ['outcomeRecord', 'supportCaseOpen', 'goalAssess', 'supporterRegister'])
      for (const place of placesOf(operationNamed(name)).filter(({ path }) => /account|reason|code|note/i.test(path.join('.'))))
        await sent(bodyWith(place, `"${canary()}"`, world));
    await queryRows(database.urls.owner, `alter table gone rename to ${table}`);
  }
}

const operationNamed = (name: string) => {
  const found = operationsWithArguments().find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};

/** What PostgreSQL says when a program of ours, or somebody with a client of their own, asks wrongly. */
async function wrongStatements(): Promise<void> {
  const client = new pg.Client({ connectionString: database.urls.owner });
  client.on('error', () => undefined);
  await client.connect();
  const tried = (text: string, values: unknown[] = []) => client.query(text, values).catch(() => undefined);
  await client.query(`create table canary (word text primary key check (length(word) < 20), day date)`);
  await client.query('insert into canary values ($1)', ['skuggkanarie']);
  await tried('insert into canary values ($1)', ['skuggkanarie']);
  await tried('insert into canary values ($1)', [`${canary()}-${canary()}`]);
  await tried(`insert into canary values ('${canary()}-${canary()}')`);
  for (const type of ['date', 'uuid', 'integer', 'jsonb', 'timestamptz', 'boolean', 'inet']) {
    await tried(`select $1::${type}`, [canary()]);
    await tried(`select '${canary()}'::${type}`);
  }
  await tried(`select '${canary()}' frm x`);
  await tried(`do $$ begin raise exception '${canary()}' using detail = '${canary()}', hint = '${canary()}'; end $$`);
  await tried(`do $$ begin raise warning '${canary()}'; end $$`);
  await tried(`set statement_timeout = 50`);
  await tried('select pg_sleep(2), $1::text', [canary()]);
  await tried(`select pg_sleep(2), '${canary()}'`);
  await tried('reset statement_timeout');
  const other = new pg.Client({ connectionString: database.urls.owner });
  other.on('error', () => undefined);
  await other.connect();
  await client.query("insert into canary values ('a'), ('b')");
  await client.query('begin');
  await other.query('begin');
  await client.query('update canary set day = now() where word = $1', ['a']);
  await other.query(`update canary set day = now() where word = 'b' and '${canary()}' <> ''`);
  const both = Promise.allSettled([
    client.query(`update canary set day = now() where word = 'b' and '${canary()}' <> ''`),
    other.query('update canary set day = now() where word = $1 and $2 <> $1', ['a', canary()]),
  ]);
  await both;
  await tried('rollback');
  await other.query('rollback').catch(() => undefined);
  void other.query(`select pg_sleep(5), '${canary()}'`).catch(() => undefined);
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  await client.query('drop table canary');
  await client.end();
  await other.end().catch(() => undefined);
}

/** Kills what answers while it is asked, and waits until it is back. */
async function killed(name: 'api' | 'worker'): Promise<void> {
  const writing = [canary(), canary(), canary()].map((word) =>
    asked(SIGN_IN, { input: { email: `${word}@prov.example`, password: word } }),
  );
  launcher.kill(name);
  await Promise.all(writing);
  await until(async () => (await launcher.answers('/readyz')) === 200, 60_000);
}

const LOGS = ['api.log', 'api.log.1', 'worker.log', 'worker.log.1'];

function everyLog(): Record<string, string> {
  const files = [...LOGS.map((name) => `${folder}/${name}`), database.logFile, `${database.logFile}.1`];
  const written = files.filter((file) => existsSync(file)).map((file) => [file, readFileSync(file, 'utf8')]);
  return { ...Object.fromEntries(written), 'what the launcher said': launcher.said() };
}

/** Tables that outlive a request and are nobody's data: the queue, the record of requests, the audit record. */
async function everyQueue(): Promise<Record<string, string>> {
  const tables = await queryRows(
    database.urls.superuser,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and (table_schema = 'bullmq'
         or table_schema = 'public' and table_name in ('outbox_job', 'job_effect', 'case_mark', 'register_mark', 'request_record', 'event', 'sign_in_delay'))`,
  );
  const rows = tables.map(async ({ name }) => [
    name,
    JSON.stringify(await queryRows(database.urls.superuser, `select to_jsonb(t) from ${name} t`)),
  ]);
  return Object.fromEntries(await Promise.all(rows));
}

const placesOfCanaries = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => CANARY.test(line))
      .slice(0, 2)
      .map((line) => `${name}: ${line.slice(Math.max(0, line.search(CANARY) - 150)).slice(0, 300)}`),
  );

describe('what people typed', () => {
  it('stands in no log and no queue, whatever goes wrong', async () => {
    await letLooseEverywhere();
    await badRequests();
    await brokenTables();
    await wrongStatements();
    await killed('worker');
    await killed('api');
    const texts = { ...everyLog(), ...(await everyQueue()) };
    expect(flown).toBeGreaterThanOrEqual(CANARIES);
    expect(placesOfCanaries(texts)).toEqual([]);
    const logged = Object.values(everyLog()).join('\n');
    for (const happened of ['request refused', 'request failed: ', '42P01', 'terminating connection'])
      expect(logged).toContain(happened);
  });
});
