import { isRaw, JsonProperty, type Platform, Utils } from '@mikro-orm/postgresql';

/** SQL as it travels, and beside it what its `$1`, `$2` … stand for. */
export type BoundStatement = { text: string; values: unknown[] };

/** PostgreSQL counts parameters in 16 bits. More rows than that go as one JSON value. */
const MOST_VALUES = 65_535;

/**
 * Puts `$1` … where SQL says `?`: no value becomes part of a statement's text, which PostgreSQL logs and shows in its
 * statistics. `??` is an identifier and `\?` a question mark, as everywhere in MikroORM. `array[?]` takes a whole list
 * as one value; a list elsewhere (`in (?)`) becomes one value an element. Numbers and booleans are typed as they would
 * be if they were written there; a text takes its type from its surroundings; null has no type and is written.
 */
export function boundStatement(sql: string, params: readonly unknown[], platform: Platform): BoundStatement {
  const values: unknown[] = [];
  const text = params.length === 0 ? sql : written(sql, params, platform, values);
  if (values.length > MOST_VALUES) throw new RangeError(`a statement takes at most ${MOST_VALUES} values, not ${values.length}`);
  return { text, values };
}

const MARKS = /\\\?|\?\?|array\[\?\]|\?/gi;

function written(sql: string, params: readonly unknown[], platform: Platform, values: unknown[]): string {
  let next = 0;
  return sql.replace(MARKS, (mark) => {
    if (mark === '\\?') return '?';
    const param = params[next++];
    if (mark === '??') return platform.quoteIdentifier(param as string);
    if (mark === '?') return bind(param, platform, values);
    return Array.isArray(param) ? place(values, param.map(plain)) : `array[${bind(param, platform, values)}]`;
  });
}

function bind(value: unknown, platform: Platform, values: unknown[]): string {
  if (value === null || value === undefined) return 'null';
  if (isRaw(value)) return written(value.sql, value.params, platform, values);
  if (Array.isArray(value) && !isJson(value)) return value.map((element) => bind(element, platform, values)).join(', ');
  return `${place(values, plain(value))}${castOf(value)}`;
}

function place(values: unknown[], value: unknown): string {
  values.push(value);
  return `$${values.length}`;
}

function castOf(value: unknown): string {
  if (typeof value === 'boolean') return '::boolean';
  if (typeof value !== 'number') return '';
  if (!Number.isSafeInteger(value)) return '::numeric';
  return Math.abs(value) < 2 ** 31 ? '::integer' : '::bigint';
}

/** Instants as UTC text and JSON as its text, so that the client's own habits (local time) have no say. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Utils.isPlainObject(value) || isJson(value)) return JSON.stringify(value);
  return typeof value === 'bigint' ? String(value) : value;
}

function isJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && JsonProperty in value;
}
