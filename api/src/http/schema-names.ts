import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Every name the schema itself holds: the only words of a request that may be said again. */
export function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const remembered = known.get(schema) ?? new Set(everyName(schema));
  known.set(schema, remembered);
  return remembered;
}

function everyName(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
    if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    return [type.name, ...Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])];
  });
}
