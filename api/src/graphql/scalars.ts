import { type HalfYear, parseHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isUuid } from '../platform/is-uuid.js';
import { InvalidScalar } from './invalid-scalar.js';

const INSTANT_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

type Scalar<Internal> = {
  name: string;
  description: string;
  parse: (text: string) => Internal | null;
  serialize: (value: unknown) => string;
};

function textScalar<Internal>({ name, description, parse, serialize }: Scalar<Internal>): GraphQLScalarType<Internal, string> {
  const parseValue = (value: unknown): Internal => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new InvalidScalar(name);
    return parsed;
  };
  const parseLiteral = (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null);
  return new GraphQLScalarType<Internal, string>({ name, description, parseValue, parseLiteral, serialize });
}

export const LocalDateScalar = textScalar<PlainDate>({
  name: 'LocalDate',
  description: 'A date in Sweden, `2026-11-22`, of the years 1900–2199. No time zone applies.',
  parse: parsePlainDate,
  serialize: String,
});

export const HalfYearScalar = textScalar<HalfYear>({
  name: 'HalfYear',
  description: 'Half a calendar year: `2026-H1` is 1 January–30 June, `2026-H2` is 1 July–31 December.',
  parse: parseHalfYear,
  serialize: String,
});

export const DateTimeScalar = textScalar<string>({
  name: 'DateTime',
  description: 'An instant in UTC, `2026-11-22T04:46:40.123Z`.',
  parse: (text) => (INSTANT_SHAPE.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (value) => (value instanceof Date ? value.toISOString() : inUtc(String(value))),
});

/** Instants inside JSON made by PostgreSQL are written with `to_char(… at time zone 'UTC', …)`; see `utc` in sql-text.ts. */
function inUtc(text: string): string {
  if (INSTANT_SHAPE.test(text)) return text;
  throw new TypeError('An instant left the database without being put in UTC.');
}

export const UuidScalar = textScalar<string>({
  name: 'UUID',
  description: 'A UUID, `0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f`. Make a new one for each intended change.',
  parse: (text) => (isUuid(text) ? text.toLowerCase() : null),
  serialize: String,
});

export const SekScalar = textScalar<number>({
  name: 'Sek',
  description: 'An amount in Swedish kronor as text with a point and two decimals, `830000.00`; at most two decimals are read.',
  parse: oreOf,
  serialize: (ore) => kronorOf(Number(ore)),
});

/** Whole öre, so that no amount is ever a binary fraction. */
function oreOf(text: string): number | null {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const ore = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -ore : ore;
}

function kronorOf(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
