import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { type Operation, operationsOf } from './documents.js';
import { FIXTURES } from './fixtures.js';
import { variablesOf } from './probe.js';
import type { World } from './two-organisations.js';

/** Somewhere a value can stand: an argument of an operation, or a field of its input, however deep. */
export type Place = { operation: Operation; path: string[]; type: GraphQLInputType };

export const operationsWithArguments = (): Operation[] =>
  operationsOf(buildStaffSchema()).filter(({ field }) => field.args.length > 0);

/** Every argument, and every field of every input, down to the last. */
export function placesOf(operation: Operation): Place[] {
  const below = (type: GraphQLInputType, path: string[]): Place[] => {
    const named = getNamedType(type);
    const inside = isListType(getNullableType(type)) ? [...path, '0'] : path;
    const own = inside === path ? [{ operation, path, type }] : [path, inside].map((each) => ({ operation, path: each, type }));
    if (!isInputObjectType(named)) return own;
    return [...own, ...Object.values(named.getFields()).flatMap((field) => below(field.type, [...inside, field.name]))];
  };
  return operation.field.args.flatMap(({ name, type }) => below(type, [name]));
}

const HOLE = 'the odd value goes here';

/** The body of a request with what its fixture says everywhere but in one place, where `raw` stands as it is. */
export function bodyWith({ operation, path }: Pick<Place, 'operation' | 'path'>, raw: string, world: World): string {
  const variables = variablesOf(operation, FIXTURES[operation.name] ?? { right: 'ANYBODY' }, world);
  return JSON.stringify({ query: operation.document, variables: withHole(variables, path) }).replace(`"${HOLE}"`, () => raw);
}

function withHole(value: unknown, [step = '', ...rest]: string[]): unknown {
  const inside = typeof value === 'object' && value !== null ? value : {};
  const changed = rest.length === 0 ? HOLE : withHole((inside as Record<string, unknown>)[step], rest);
  return Array.isArray(inside) || /^\d+$/.test(step) ? [changed] : { ...inside, [step]: changed };
}
