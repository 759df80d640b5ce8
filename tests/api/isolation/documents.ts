import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** `viewer`, `organisation.case`, `outcomeRecord`: a field of Query, of Organisation, or of Mutation. */
export type Operation = { name: string; kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown>; document: string };

const MOST_DEPTH = 6;
/** For arguments below the field that is asked for; their meaning plays no part in who may read. */
const NESTED_ARGUMENTS: Record<string, string> = {
  year: '2026',
  halfYear: '"2026-H1"',
  from: '"2026-H1"',
  to: '"2026-H2"',
  first: '5',
  on: '"2026-11-22"',
  period: '{ from: "2026-01-01", to: "2026-12-31" }',
};

/** Every operation of the schema, each with a document that asks for all there is below it. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const organisation = schema.getType('Organisation') as GraphQLObjectType;
  const fields = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
  return [
    ...fields(schema.getQueryType()).map((field) => rootOperation('query', field)),
    ...fields(organisation).map(organisationOperation),
    ...fields(schema.getMutationType()).map((field) => rootOperation('mutation', field)),
  ];
}

function rootOperation(kind: Operation['kind'], field: GraphQLField<unknown, unknown>): Operation {
  const isOrganisation = field.name === 'organisation';
  const below = isOrganisation ? ' { id slug name }' : selection(field.type, 1);
  const document = `${kind} Probe${declared(field.args)} { ${field.name}${passed(field.args)}${below} }`;
  return { name: field.name, kind, field, document };
}

function organisationOperation(field: GraphQLField<unknown, unknown>): Operation {
  const declarations = ['$slug: String!', ...field.args.map(declaration)].join(', ');
  const below = `${field.name}${passed(field.args)}${selection(field.type, 2)}`;
  const document = `query Probe(${declarations}) { organisation(slug: $slug) { id ${below} } }`;
  return { name: `organisation.${field.name}`, kind: 'query', field, document };
}

const declaration = ({ name, type }: GraphQLArgument) => `$${name}: ${type}`;

function declared(args: readonly GraphQLArgument[]): string {
  return args.length === 0 ? '' : `(${args.map(declaration).join(', ')})`;
}

function passed(args: readonly GraphQLArgument[]): string {
  return args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
}

/** Everything below a field; of a thing inside a thing of its own kind, only what is no object. */
function selection(type: GraphQLOutputType, depth: number, within: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return '';
  const deepest = depth >= MOST_DEPTH || within.includes(named.name);
  const chosen = Object.values(named.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) || !deepest)
    .map((field) => ({ field, below: selection(field.type, depth + 1, [...within, named.name]) }))
    // An object whose every field lies too deep is left out with them.
    .filter(({ field, below }) => isLeafType(getNamedType(field.type)) || below !== '')
    .map(({ field, below }) => `${field.name}${nestedArguments(field)}${below}`);
  return chosen.length === 0 ? '' : ` { ${chosen.join(' ')} }`;
}

function nestedArguments({ name: field, args }: GraphQLField<unknown, unknown>): string {
  const literals = args.filter(isRequiredArgument).map(({ name }) => {
    const literal = NESTED_ARGUMENTS[name];
    if (literal === undefined) throw new Error(`say in documents.ts what to pass as ${field}(${name}: …)`);
    return `${name}: ${literal}`;
  });
  return literals.length === 0 ? '' : `(${literals.join(', ')})`;
}
