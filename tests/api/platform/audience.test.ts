import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MATRIX } from '@jourplan/schema/domain/access/matrix.js';
import { STAFF_ROLES, type StaffRole } from '@jourplan/schema/domain/access/roles.js';
import { buildSchema, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Right } from '../isolation/fixture.js';
import { FIXTURES } from '../isolation/fixtures.js';

const printed = buildSchema(readFileSync(new URL('../../../../schema/graphql/staff.graphql', import.meta.url), 'utf8'));
const fieldsOf = (name: string) => Object.values((printed.getType(name) as GraphQLObjectType).getFields());

const ROLE_OF: Record<string, StaffRole> = {
  managers: 'MANAGER',
  coordinators: 'COORDINATOR',
  administrators: 'ADMIN',
  'the board': 'BOARD',
};
const rest = (roles: readonly StaffRole[]) => STAFF_ROLES.filter((role) => !roles.includes(role));

/** Whom `managers and coordinators` or `all but coordinators` names. */
function named(people: string): StaffRole[] {
  if (people === 'everybody on the staff side') return [...STAFF_ROLES];
  if (people.startsWith('all but ')) return rest(named(people.slice('all but '.length)));
  return people.split(/, | and /).map((word) => {
    const role = ROLE_OF[word];
    if (role === undefined) throw new RangeError(`nobody is called "${word}"`);
    return role;
  });
}

const rightsOf = (operation: string): Right[] => {
  const right = FIXTURES[operation]?.right;
  if (right === undefined || typeof right === 'string') return [];
  return Array.isArray(right) ? [...right] : [right as Right];
};
const granted = (operation: string, grant: string) =>
  STAFF_ROLES.filter((role) => rightsOf(operation).some(({ act, subject }) => MATRIX[subject][role]?.[act] === grant));
const sorted = (roles: readonly StaffRole[]) => [...roles].sort().join(' ');

describe('the audience that the printed schema tells', () => {
  const mutations = fieldsOf('Mutation').filter(({ name }) => rightsOf(name).length > 0);

  it.each(mutations.map((field) => [field.name, field] as const))('of %s is the one of the matrix', (name, { description }) => {
    const [, people = '', own] =
      /\. For ((?:(?!, and ).)+?)(?:, and ((?:(?!, and ).)+) for activities of their own)?\.$/.exec(description ?? '') ?? [];
    expect(`${name}: ${sorted(named(people))}`).toBe(`${name}: ${sorted(granted(name, 'YES'))}`);
    if (own !== undefined) expect(sorted(named(own))).toBe(sorted(granted(name, 'OWN_RESPONSIBILITY')));
  });

  it('adds those who report their own activities where they may', () => {
    const own = mutations.filter(({ description }) => description?.endsWith('for activities of their own.'));
    expect(own.map(({ name }) => name)).toEqual(['outcomeRecord', 'outcomeSubmit']);
  });

  const toldOf = ({ name, description }: GraphQLField<unknown, unknown>) => {
    const [, isNull, people] =
      /(null when [a-z ]+, and|[;.]) [Ff]or ((?:all but |the board|managers|coordinators|admin)[^.;]*)[.;]/.exec(
        description ?? '',
      ) ?? [];
    return people === undefined ? [] : [[name, isNull?.startsWith('null') ? rest(named(people)) : named(people)] as const];
  };
  const questions = fieldsOf('Organisation').flatMap(toldOf);

  it.each(questions)('of organisation.%s is the one of the matrix', (name, people) => {
    expect(`${name}: ${sorted(people)}`).toBe(`${name}: ${sorted(granted(`organisation.${name}`, 'YES'))}`);
  });

  it('is told of every question that not everybody may ask', () => {
    const limited = fieldsOf('Organisation')
      .map(({ name }) => name)
      .filter((name) => rightsOf(`organisation.${name}`).length > 0 && rest(granted(`organisation.${name}`, 'YES')).length > 0);
    expect(limited.filter((name) => !questions.some(([told]) => told === name))).toEqual([]);
  });
});
