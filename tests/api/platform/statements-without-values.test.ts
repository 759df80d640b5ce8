import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { getNamedType, isInputObjectType, isScalarType } from 'graphql';
import pg from 'pg';
import { anApi, type TestApi } from '../../support/an-api.js';
import { serverLogOf } from '../../support/server-log.js';
import { type Actor, anActor } from '../isolation/actors.js';
import { operationsOf } from '../isolation/documents.js';
import { FIXTURES } from '../isolation/fixtures.js';
import { variablesOf } from '../isolation/probe.js';
import { aWorld, type World } from '../isolation/two-organisations.js';

const MARK = 'kanarie-i-satsen';

let api: TestApi;
let world: World;
let manager: Actor;

beforeAll(async () => {
  api = await anApi();
  world = await aWorld(api.database.orm);
  manager = await anActor(api, world, 'MANAGER');
});
afterAll(() => api.close());

/** Every text of an input that is no id, code or choice says the mark. */
function marked(type: unknown, value: unknown): unknown {
  const named = getNamedType(type as never);
  if (Array.isArray(value)) return value.map((one) => marked(named, one));
  if (isInputObjectType(named) && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'organisation' ? inner : marked(named.getFields()[name]?.type, inner),
      ]),
    );
  return isScalarType(named) && named.name === 'String' && typeof value === 'string' ? `${MARK} ${value}` : value;
}

describe('the statements that reach PostgreSQL', () => {
  it('hold nothing that a person typed, even where a server logs every one of them', async () => {
    await everyStatementIsLogged();
    const log = serverLogOf();
    const before = readFileSync(log).length;
    const operations = operationsOf(buildStaffSchema()).filter(({ kind }) => kind === 'mutation');
    for (const operation of operations) {
      const variables = variablesOf(operation, FIXTURES[operation.name] ?? { right: 'ANYBODY' }, world) as Record<
        string,
        unknown
      >;
      for (const { name, type } of operation.field.args) variables[name] = marked(type, variables[name]);
      const cookie = manager.client.cookie;
      await manager.client.post({ query: operation.document, variables });
      manager.client.cookie = cookie;
    }
    const written = readFileSync(log).subarray(before).toString();
    expect(written).toMatch(/insert into "?event"?[^\n]*\$1/);
    expect(written.match(/\$1/g)?.length ?? 0).toBeGreaterThan(operations.length);
    for (const typed of [MARK, world.ids.caseCode, world.ids.supporterCode, world.marker, ...Object.values(world.ids)])
      expect(linesWith(written, typed)).toEqual([]);
  });
});

const linesWith = (text: string, typed: string) =>
  text
    .split('\n')
    .filter((line) => line.includes(typed))
    .slice(0, 3);

/** On this test's database alone, and for the connections that are opened from now on. */
async function everyStatementIsLogged(): Promise<void> {
  const client = new pg.Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  await client.query(`alter database ${api.database.name} set log_statement = 'all'`);
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}
