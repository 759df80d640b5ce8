import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { ROLES } from '@jourplan/schema/domain/access/roles.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { type Actor, anActor, anActorOfBoth, nobody } from './actors.js';
import { digestsOf } from './digests.js';
import { operationsOf } from './documents.js';
import type { Fixture } from './fixture.js';
import { FIXTURES } from './fixtures.js';
import { gave, idsUsedBy, probe } from './probe.js';
import { aWorld, malformedIds, randomIds, type World } from './two-organisations.js';

const operations = operationsOf(buildStaffSchema()).map((operation) => ({
  operation,
  fixture: FIXTURES[operation.name] ?? { right: 'ANYBODY' as const },
}));
/** They change who asks, so they are asked by nobody. */
const SESSION_OPERATIONS = ['signIn', 'signOut', 'invitationAccept'];
/** What cannot be an id of ours; PostgreSQL, a pattern or a page would each choke on one of them. */
const MALFORMED = ['', '0', "x' or '1'='1", '%', '\u0000', '../..', '__proto__', 'é'.repeat(500), '00000000-0000-0000-0000'];

let api: TestApi;
let here: World;
let there: World;
let staff: Actor[];
let everybody: Actor[];
let neighbour: Actor;
let both: Actor;

beforeAll(async () => {
  api = await anApi();
  here = await aWorld(api.database.orm);
  there = await aWorld(api.database.orm);
  const actors = await Promise.all(ROLES.map((role) => anActor(api, here, role)));
  staff = actors.filter(({ name }) => name !== 'FUNDER');
  everybody = [nobody(api), ...actors];
  neighbour = { ...(await anActor(api, there, 'MANAGER')), name: 'MANAGER_THERE' };
  both = await anActorOfBoth(api, here, there);
});
afterAll(() => api.close());

/** Everything that must never be in an answer to somebody from the other organisation. */
const traces = ({ marker, organisationId, ids }: World) => [marker, organisationId, ...Object.values(ids)];

/** Asks one operation for another organisation's things in every way there is; gives what leaked. */
async function leaksOf(actor: Actor, home: World, other: World, name: string, fixture: Fixture): Promise<string[]> {
  const found = operations.find(({ operation }) => operation.name === name)!;
  const ask = (slug: string, ids: World['ids']) => probe(actor.client, found.operation, fixture, { slug, ids });
  const random = randomIds();
  const ways: [string, [string, World['ids']], [string, World['ids']]][] = [
    ['all of theirs', [other.slug, other.ids], ['prov-00000000', random]],
    ['their slug', [other.slug, home.ids], ['prov-00000000', home.ids]],
    ...idsUsedBy(fixture, home.ids).map((key): (typeof ways)[number] => [
      `their ${key}`,
      [home.slug, { ...home.ids, [key]: other.ids[key] }],
      [home.slug, { ...home.ids, [key]: random[key] }],
    ]),
  ];
  const leaks: string[] = [];
  for (const [way, foreign, unknown] of actor === both ? ways.slice(2) : ways) {
    const theirs = await ask(...foreign);
    const nobodys = await ask(...unknown);
    if (theirs.text !== nobodys.text || theirs.status !== nobodys.status)
      leaks.push(`${actor.name} ${name} ${way}: ${theirs.text} instead of ${nobodys.text}`);
    if (fixture.right !== 'ANYBODY' && gave(found.operation, theirs))
      leaks.push(`${actor.name} ${name} ${way}: gave ${theirs.text}`);
    for (const trace of traces(other)) if (theirs.text.includes(trace)) leaks.push(`${actor.name} ${name} ${way}: told ${trace}`);
  }
  if (found.operation.kind === 'query' && actor !== both) {
    const { text } = await ask(home.slug, home.ids);
    for (const trace of traces(other)) if (text.includes(trace)) leaks.push(`${actor.name} ${name} of their own: told ${trace}`);
  }
  return leaks;
}

describe('isolation of organisations', () => {
  it('is tried for every operation of the schema', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(operations.map(({ operation }) => operation.name).sort());
  });

  it('is tried with documents that the server runs, and that show its own people what there is', async () => {
    const [, admin] = everybody;
    const manager = staff.find(({ name }) => name === 'MANAGER')!;
    const unanswered: string[] = [];
    for (const { operation, fixture } of operations.filter((one) => one.operation.kind === 'query')) {
      const reply = await probe(manager.client, operation, fixture, here);
      if (reply.status !== 200 || reply.text.includes('"extensions"')) unanswered.push(`${operation.name}: ${reply.text}`);
    }
    expect(unanswered).toEqual([]);
    expect(admin?.name).toBe('ADMIN');
    const shown = ['plans', 'plan', 'followUps', 'followUp', 'case', 'cases', 'districts', 'municipalities'];
    for (const field of shown) {
      const { operation, fixture } = operations.find((one) => one.operation.name === `organisation.${field}`)!;
      const { text } = await probe(manager.client, operation, fixture, here);
      expect([field, traces(here).some((trace) => trace !== here.organisationId && text.includes(trace))]).toEqual([field, true]);
    }
  });

  it.each(operations.map(({ operation }) => operation.name))(
    '%s tells a foreign id from an unknown one to nobody',
    async (name) => {
      const { fixture } = operations.find(({ operation }) => operation.name === name)!;
      const before = await digestsOf(api.database.superuserUrl, there.organisationId);
      const leaks: string[] = [];
      for (const actor of SESSION_OPERATIONS.includes(name) ? [nobody(api)] : [...everybody, both])
        leaks.push(...(await leaksOf(actor, here, there, name, fixture)));
      expect(leaks).toEqual([]);
      expect(await digestsOf(api.database.superuserUrl, there.organisationId)).toEqual(before);
    },
  );

  it('holds against the manager next door', async () => {
    const before = await digestsOf(api.database.superuserUrl, here.organisationId);
    const leaks: string[] = [];
    for (const { operation, fixture } of operations.filter((one) => !SESSION_OPERATIONS.includes(one.operation.name)))
      leaks.push(...(await leaksOf(neighbour, there, here, operation.name, fixture)));
    expect(leaks).toEqual([]);
    expect(await digestsOf(api.database.superuserUrl, here.organisationId)).toEqual(before);
  });

  it.each(operations.map(({ operation }) => operation.name))('%s refuses what is no id without a fault', async (name) => {
    const { operation, fixture } = operations.find((one) => one.operation.name === name)!;
    const manager = staff.find((actor) => actor.name === 'MANAGER')!;
    const client = SESSION_OPERATIONS.includes(name) ? api.client() : manager.client;
    const faults: string[] = [];
    for (const text of MALFORMED) {
      for (const slug of [here.slug, text]) {
        const { status, text: told } = await probe(client, operation, fixture, { slug, ids: malformedIds(text) });
        if (status >= 500 || told.includes('INTERNAL_SERVER_ERROR')) faults.push(`${JSON.stringify(text)}: ${status} ${told}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('lets a case have a code that another organisation uses', async () => {
    const { operation, fixture } = operations.find((one) => one.operation.name === 'supportCaseOpen')!;
    const withCode: Fixture = {
      ...fixture,
      variables: (ids) => ({ input: { ...(fixture.variables?.(ids).input as object), code: there.ids.caseCode } }),
    };
    const manager = staff.find(({ name }) => name === 'MANAGER')!;
    expect((await probe(manager.client, operation, withCode, here)).text).toContain('"userErrors":[]');
  });
});
