import {
  type GraphQLInputType,
  type GraphQLNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNamedType,
} from 'graphql';
import type { Told } from '../platform/refused-request.js';

const SCALARS: Record<string, Told> = {
  LocalDate: { sv: 'ett datum som 2026-11-22', en: 'a date such as 2026-11-22' },
  HalfYear: { sv: 'ett halvår som 2026-H1 eller 2026-H2', en: 'a half-year such as 2026-H1 or 2026-H2' },
  DateTime: { sv: 'en tidpunkt i UTC som 2026-11-22T04:46:40Z', en: 'an instant in UTC such as 2026-11-22T04:46:40Z' },
  UUID: { sv: 'ett UUID som 0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f', en: 'a UUID such as 0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f' },
  Sek: { sv: 'ett belopp i kronor som "830000.00"', en: 'an amount in kronor such as "830000.00"' },
  String: { sv: 'en text', en: 'a text' },
  ID: { sv: 'ett id', en: 'an id' },
  Int: { sv: 'ett heltal', en: 'a whole number' },
  Float: { sv: 'ett tal', en: 'a number' },
  Boolean: { sv: 'true eller false', en: 'true or false' },
};

/** What a value of a scalar looks like, in words. */
export function wantedOf(scalar: string): Told {
  return SCALARS[scalar] ?? { sv: `ett värde av typen ${scalar}`, en: `a value of the type ${scalar}` };
}

/** What a value of a type looks like, in words that only name what the schema holds. */
export function wantedOfType(type: GraphQLInputType | GraphQLNamedType): Told {
  const nullable = getNullableType(type) as GraphQLInputType;
  if (isListType(nullable)) return { sv: 'en lista', en: 'a list' };
  if (isEnumType(nullable)) return { sv: `ett av värdena i ${nullable.name}`, en: `one of the values of ${nullable.name}` };
  if (isInputObjectType(nullable))
    return { sv: `ett objekt av typen ${nullable.name}`, en: `an object of the type ${nullable.name}` };
  return wantedOf(isNamedType(nullable) ? nullable.name : '');
}
