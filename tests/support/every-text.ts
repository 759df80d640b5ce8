import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A text somewhere in the arguments of a mutation: `input.lines.0.name` of `budgetSet`. */
export type TextPlace = { mutation: string; path: string };

/** Every String that a mutation takes, lists with one item each. Ids, days and enums have types of their own. */
export function everyText(schema: GraphQLSchema): TextPlace[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.flatMap(({ name, args }) =>
    args.flatMap((arg) => textsIn(arg.type, arg.name).map((path) => ({ mutation: name, path }))),
  );
}

function textsIn(type: GraphQLInputType, path: string): string[] {
  if (isNonNullType(type)) return textsIn(type.ofType, path);
  if (isListType(type)) return textsIn(type.ofType, `${path}.0`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => textsIn(field.type, `${path}.${field.name}`));
  return type.name === 'String' ? [path] : [];
}

const VALUES: Record<string, () => unknown> = {
  String: () => 'x1',
  ID: randomUUID,
  UUID: randomUUID,
  Int: () => 0,
  Float: () => 0.5,
  Boolean: () => true,
  LocalDate: () => '2026-01-15',
  HalfYear: () => '2026-H1',
  Sek: () => '1',
};

/** A document for a mutation and variables that its types allow, every argument given. */
export function anyCallOf(schema: GraphQLSchema, mutation: string): { document: string; variables: Record<string, unknown> } {
  const args = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    document: `mutation (${declared}) { ${mutation}(${passed}) { userErrors { code message field } } }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, anyValueOf(type)])),
  };
}

function anyValueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValueOf(type.ofType);
  if (isListType(type)) return [anyValueOf(type.ofType)];
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, anyValueOf(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const value = VALUES[getNamedType(type).name];
  if (value === undefined) throw new Error(`no value is known for ${type}`);
  return value();
}

/** Puts a value where a path points. */
export function setAt(holder: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) holder[first] = value;
  else setAt(holder[first] as Record<string, unknown>, rest.join('.'), value);
}
