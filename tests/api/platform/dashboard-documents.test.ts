import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENT_LIMITS, documentLimits, weigh } from '@jourplan/api/graphql/document-limits.js';
import { LIST_BOUNDS } from '@jourplan/api/graphql/list-bounds.js';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import {
  type DocumentNode,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { aPlan } from '../../support/a-plan.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { type ApiClient } from '../../support/api-client.js';

/** What a document of the dashboard's own build may cost, weighed by a test when it is built: half of what an answer may hold. */
const LISTED_COST = 10_000;

const file = fileURLToPath(new URL('../../../../schema/graphql/dashboard-documents.json', import.meta.url));
const listed = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map((text) => {
  const document = parse(text);
  return { text, document, name: getOperationAST(document)?.name?.value ?? '', kind: getOperationAST(document)?.operation };
});
const schema = buildStaffSchema();
const MOST_STATEMENTS = 3;
/** Who asks is looked up before anything is read for the screen. */
const SESSION = 'session_by_token';

let api: TestApi;
let organisation: TestOrganisation;
let manager: ApiClient;

beforeAll(async () => {
  api = await anApi({ isStrict: true });
  organisation = await anOrganisation(api.database.orm);
  manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
  await aPlan(api.database.orm, organisation.id, { activities: Array.from({ length: 20 }, () => ({})) });
});
afterAll(() => api.close());

/** Something sensible for each variable a screen has. */
function variablesOf(document: DocumentNode): Record<string, unknown> {
  const byType: Record<string, unknown> = {
    String: organisation.slug,
    HalfYear: '2026-H1',
    Int: 2026,
    LocalDate: '2026-11-22',
    ID: randomUUID(),
    AgreementPeriodInput: { from: '2026-01-01', to: '2026-12-31' },
  };
  const byName: Record<string, Record<string, unknown>> = {
    Int: { first: 50 },
    String: { code: 'x' },
    LocalDate: { from: '2026-01-01', to: '2026-12-31' },
    HalfYear: { planFrom: '2025-H1', planTo: '2027-H2', from: '2025-H1', compareFrom: '2025-H2', to: '2026-H2' },
  };
  const variables = getOperationAST(document)?.variableDefinitions ?? [];
  return Object.fromEntries(
    variables.flatMap(({ variable, type }) => {
      if (type.kind !== 'NonNullType' || type.type.kind !== 'NamedType') return [];
      const name = variable.name.value;
      const typeName = type.type.name.value;
      const enumType = schema.getType(typeName);
      const firstValue = isEnumType(enumType) ? enumType.getValues()[0]?.name : undefined;
      return [[name, byName[typeName]?.[name] ?? byType[typeName] ?? firstValue]];
    }),
  );
}

describe.each(listed)('the document $name of the dashboard', ({ text, document }) => {
  it('fits the schema and its limits', () => {
    const rules = [...specifiedRules, documentLimits(new Set([text]))];
    expect(validate(schema, document, rules).map(({ message }) => message)).toEqual([]);
  });

  it('leaves room below them', () => {
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const { cost, aliases } = weigh(operation, { getSchema: () => schema, getFragment: () => undefined });
    expect(cost).toBeLessThanOrEqual(LISTED_COST / 2);
    expect(aliases).toBeLessThanOrEqual(DOCUMENT_LIMITS.aliases / 2);
  });
});

describe.each(listed.filter(({ kind }) => kind === 'query'))('the screen that asks $name', ({ text, document }) => {
  it('costs at most three data statements', async () => {
    api.statements.clear();
    const answer = await manager.ask(text, variablesOf(document));
    expect(answer.errors).toEqual([]);
    expect(api.statements.names.filter((name) => name !== SESSION).length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });
});

it('weighs every list of objects by a bound of its own', () => {
  expect(listsOf(Object.values(schema.getTypeMap())).toSorted()).toEqual(Object.keys(LIST_BOUNDS).toSorted());
});

/** Lists of objects by `Type.field`, without pages and user errors. */
function listsOf(types: readonly unknown[]): string[] {
  return types
    .filter((type): type is GraphQLObjectType => isObjectType(type as GraphQLObjectType))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: of }) => isListType(getNullableType(of)) && isCompositeType(getNamedType(of)))
        .filter(({ name }) => name !== 'edges' && name !== 'userErrors')
        .map(({ name }) => `${type.name}.${name}`),
    );
}
