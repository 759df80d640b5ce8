import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@jourplan/schema/domain/access/roles.js';
import { getNamedType } from 'graphql';
import { aMembership } from '../support/a-user.js';
import { anApi, type TestApi } from '../support/an-api.js';
import { type Actor, anActor } from './isolation/actors.js';
import { FIXTURES } from './isolation/fixtures.js';
import { bodyWith, operationsWithArguments, type Place, placesOf } from './isolation/places.js';
import { variablesOf } from './isolation/probe.js';
import { aWorld, type World } from './isolation/two-organisations.js';

/** Stands in every odd value, also as a number and as a name; must never be said back by an error. */
const MARK = 'kanariefagel';
const MARK_NUMBER = '778899001122';

/** As they stand in a body, since no serialiser would write some of them. */
const ODD_VALUES: Record<string, string> = {
  'half a character': `"\\ud800${MARK}"`,
  'half a character at the end': `"${MARK}\\udbff"`,
  'a zero byte': `"${MARK}\\u0000"`,
  'a text of 20 000 characters': `"${MARK}${'å'.repeat(20_000)}"`,
  'characters that turn the reading direction': `"\\u202e${MARK}🙂\\u0007"`,
  'an empty text': '""',
  'a huge number': MARK_NUMBER,
  'a number beyond all': '1e400',
  'minus nothing': '-0',
  'half a number': '778899.5',
  truth: 'true',
  nothing: 'null',
  'a list in a list': `[["${MARK}"]]`,
  'an object': `{"${MARK}":"${MARK}"}`,
  'an object with a prototype': `{"__proto__":{"${MARK}":1},"constructor":"${MARK}"}`,
};

/** As they stand in a document. */
const ODD_LITERALS = [`"${MARK}"`, MARK, MARK_NUMBER, `{${MARK}: "${MARK}"}`, `[["${MARK}"]]`, `"\\u0000${MARK}"`, `$${MARK}`];

let api: TestApi;
let world: World;
let everybody: Actor;

beforeAll(async () => {
  api = await anApi();
  world = await aWorld(api.database.orm);
  everybody = await anActor(api, world, 'MANAGER');
  for (const role of ROLES.filter((name) => name !== 'MANAGER' && name !== 'FUNDER'))
    await aMembership(api.database.orm, world.organisationId, everybody.userId as string, role);
});
afterAll(() => api.close());

const operations = operationsWithArguments();

/** Texts are kept as they come; what has a shape of its own is refused alike however it is wrong. */
function oddValuesFor({ type }: Place): [string, string][] {
  const isText = ['String', 'ID'].includes(getNamedType(type).name);
  const few = ['half a character', 'a huge number', 'minus nothing', 'an object', 'nothing'];
  return Object.entries(ODD_VALUES).filter(([odd]) => isText || few.includes(odd));
}

type Said = { errors?: { message: string; extensions: { code: string } }[]; data?: Record<string, unknown> | null };

/** What is wrong with an answer: a fault of ours, no answer, or a value said back in an error. */
async function faultIn(body: string): Promise<string | null> {
  const { cookie } = everybody.client;
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url, cookie: cookie ?? '' },
    body,
  });
  const text = await response.text();
  const { errors = [], data } = JSON.parse(text) as Said;
  const refusals = JSON.stringify([errors, userErrorsIn(data)]);
  if (response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR')) return `${response.status} ${text.slice(0, 300)}`;
  const said = [MARK, MARK_NUMBER, '778899'].find((mark) => refusals.includes(mark));
  return said ? `says ${said} back: ${refusals.slice(0, 300)}` : null;
}

function userErrorsIn(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === 'userErrors' ? [value] : userErrorsIn(value)));
}

const AT_ONCE = 6;

async function faultsIn(asked: { name: string; body: () => string }[]): Promise<string[]> {
  const faults: string[] = [];
  const left = asked[Symbol.iterator]();
  const work = async () => {
    for (const { name, body } of left) {
      const fault = await faultIn(body());
      if (fault !== null) faults.push(`${name}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

describe('an odd value', () => {
  it.each(['query', 'mutation'] as const)(
    'in any variable of any %s is a refusal that names the field and not the value',
    async (kind) => {
      const places = operations.filter((operation) => operation.kind === kind).flatMap(placesOf);
      expect(places.length).toBeGreaterThan(kind === 'query' ? 25 : 300);
      const asked = places.flatMap((place) =>
        oddValuesFor(place).map(([odd, raw]) => ({
          name: `${odd} as ${place.path.join('.')} of ${place.operation.name}`,
          body: () => bodyWith(place, raw, world),
        })),
      );
      expect(await faultsIn(asked)).toEqual([]);
    },
    600_000,
  );

  it('in any document is a refusal that says where it stands and not what it is', async () => {
    const asked = operations.flatMap((operation) =>
      operation.field.args.flatMap(({ name, type }) =>
        ODD_LITERALS.map((literal) => ({
          name: `${literal} as ${name} of ${operation.name}`,
          body: () => {
            const query = operation.document
              .replace(`$${name}: ${type}`, `$unused${name}: String`)
              .replace(`${name}: $${name}`, `${name}: ${literal}`);
            const fixture = FIXTURES[operation.name] ?? { right: 'ANYBODY' as const };
            return JSON.stringify({ query, variables: variablesOf(operation, fixture, world) });
          },
        })),
      ),
    );
    expect(await faultsIn(asked)).toEqual([]);
  }, 300_000);
});
