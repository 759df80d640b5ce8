import { describe, expect, it } from '@jest/globals';
import { buildStaffSchema } from '@jourplan/api/staff-schema.js';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';

const schema = buildStaffSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
type Described = { name: string; description?: string | null };

function partsOf(type: GraphQLNamedType): Described[] {
  const own = { name: type.name, description: type.description ?? null };
  const inside = (part: Described) => ({ ...part, name: `${type.name}.${part.name}` });
  if (isEnumType(type)) return [own, ...type.getValues().map(inside)];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map(inside)];
  if (!isObjectType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [
    own,
    ...fields.map(inside),
    ...fields.flatMap(({ name, args }) => args.map((arg) => inside({ ...arg, name: `${name}(${arg.name})` }))),
  ];
}

describe('the staff schema', () => {
  it('describes every type, field, argument and value', () => {
    const silent = types
      .flatMap(partsOf)
      .filter(({ name, description }) => !description && !['Query', 'Mutation'].includes(name))
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  it('ends each description as a sentence or a list of values does', () => {
    const odd = types.flatMap(partsOf).filter(({ description }) => description && !/[.)`]$/.test(description));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('asks every mutation but those of the session for an organisation and a request id', () => {
    const session = ['signIn', 'signOut', 'invitationAccept'];
    for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      if (session.includes(name)) continue;
      const input =
        args
          .find((argument) => argument.name === 'input')
          ?.type.toString()
          .replace('!', '') ?? '';
      const type = schema.getType(input);
      const fields = isInputObjectType(type) ? type.getFields() : {};
      expect(`${name} ${fields.organisation?.type} ${fields.requestId?.type}`).toBe(`${name} String! UUID!`);
    }
  });

  it('has no subscription', () => {
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
