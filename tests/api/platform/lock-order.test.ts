import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import fc from 'fast-check';
import type { GraphQLArgument } from 'graphql';
import { anApi, type TestApi } from '../../support/an-api.js';
import type { ApiClient } from '../../support/api-client.js';
import { deadlocksOf } from '../../support/deadlocks-of.js';
import { rowsOf } from '../../support/rows-of.js';
import { anActor } from '../isolation/actors.js';
import { FIXTURES } from '../isolation/fixtures.js';
import { aWorld, REPORTED_HALF_YEAR, type World } from '../isolation/two-organisations.js';

/** Pairs that race in an everyday run; all of them with `JOURPLAN_LOCK_PAIRS=all`. */
const PAIRS = process.env.JOURPLAN_LOCK_PAIRS ?? '60';
/** They change who asks. */
const OF_THE_SESSION = ['signIn', 'signOut', 'invitationAccept'];

const schema = buildStaffSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => !OF_THE_SESSION.includes(name));

let api: TestApi;
let world: World;
let manager: ApiClient;
let board: ApiClient;
/** Of the row that each mutation changes, as the last answer told it. */
const versions = new Map<string, number>();
const faults: string[] = [];

beforeAll(async () => {
  api = await anApi();
  world = await aWorld(api.database.orm);
  manager = (await anActor(api, world, 'MANAGER')).client;
  board = (await anActor(api, world, 'BOARD')).client;
  const content = { asOf: '2026-07-01', halfYear: REPORTED_HALF_YEAR, focusAreas: [], kpis: [], volumes: [] };
  const bytes = Buffer.from(JSON.stringify(content));
  const fill = "update follow_up set draft_content = ?, draft_inputs = ? where status = 'DRAFT'";
  await rowsOf(api.database.orm, world.organisationId, fill, [bytes, bytes]);
});
afterAll(() => api.close());

type Answer = Record<string, { userErrors: { code: string; field: string[]; currentVersion: number | null }[] }>;

async function send(name: string): Promise<void> {
  const args = mutations.find((mutation) => mutation.name === name)?.args ?? [];
  const [declared, passed] = [args.map(declaration).join(', '), args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')];
  const document = `mutation (${declared}) { ${name}(${passed}) { userErrors { code field currentVersion } } }`;
  const given = FIXTURES[name]?.variables?.(world.ids) ?? {};
  const input: Record<string, unknown> = { organisation: world.slug, requestId: randomUUID(), ...(given.input as object) };
  if ('expectedVersion' in input) input.expectedVersion = versions.get(name) ?? input.expectedVersion;
  const client = name === 'followUpAdopt' ? board : manager;
  const { data, errors } = await client.ask<Answer>(document, { ...given, input });
  for (const error of errors) faults.push(`${name}: ${error.extensions.code} ${error.message}`);
  const refusals = data?.[name]?.userErrors ?? [];
  for (const { code, field, currentVersion } of refusals.filter((refusal) => refusal.code === 'CONFLICT'))
    if (currentVersion === null || !('expectedVersion' in input)) faults.push(`${name}: ${code} ${field.join('.')}`);
    else versions.set(name, currentVersion);
  if (refusals.length === 0) versions.set(name, Number(input.expectedVersion ?? 0) + 1);
}

const declaration = ({ name, type }: GraphQLArgument) => `$${name}: ${type}`;

/** Two by two, or so many of them; each beside itself, and the half-year's own, always. */
function pairs(): [string, string][] {
  const names = mutations.map(({ name }) => name);
  const all = names.flatMap((one, index) => names.slice(index).map((other): [string, string] => [one, other]));
  if (PAIRS === 'all') return all;
  const chosen = fc.sample(fc.shuffledSubarray(all, { minLength: Number(PAIRS), maxLength: Number(PAIRS) }), 1)[0] ?? [];
  const ofHalfYear = names.filter((name) => /^(outcome|goalAssess)/.test(name));
  const ofFollowUp = names.filter((name) => /^followUp/.test(name));
  return [
    ...chosen,
    ...names.map((name): [string, string] => [name, name]),
    ...ofHalfYear.flatMap((one) => [...ofHalfYear, ...ofFollowUp].map((other): [string, string] => [one, other])),
  ];
}

describe('any two mutations at once', () => {
  it('never wait for each other, fail for nobody, and tell of a conflict with the version that holds', async () => {
    for (const [one, other] of pairs()) await Promise.all([one, other, other, one, one, other].map(send));
    expect(faults).toEqual([]);
    expect(await deadlocksOf(api.database)).toBe(0);
  }, 1_200_000);
});
