import { describe, expect, it } from '@jest/globals';
import { PostgreSqlPlatform, raw } from '@mikro-orm/postgresql';
import { boundStatement } from './bound-values.js';

const platform = new PostgreSqlPlatform();
const bound = (sql: string, ...params: unknown[]) => boundStatement(sql, params, platform);

describe('a statement and its values', () => {
  it('travel apart', () => {
    expect(bound("update t set a = ?, b = ? where c = 'd'", 'åäö', "x'; drop table t; --")).toEqual({
      text: "update t set a = $1, b = $2 where c = 'd'",
      values: ['åäö', "x'; drop table t; --"],
    });
  });

  it('keep the types that literals would have', () => {
    expect(bound('select ?, ?, ?, ?, ?, ?', 7, 3_000_000_000, 0.5, true, null, undefined)).toEqual({
      text: 'select $1::integer, $2::bigint, $3::numeric, $4::boolean, null, null',
      values: [7, 3_000_000_000, 0.5, true],
    });
  });

  it('know identifiers and question marks', () => {
    expect(bound('select ?? from t where a \\? ? and b = ?', 'a.b', 'k', 'v')).toEqual({
      text: 'select "a"."b" from t where a ? $1 and b = $2',
      values: ['k', 'v'],
    });
  });

  it('without values are the statement as it stands', () => {
    expect(bound("select a ? 'b'")).toEqual({ text: "select a ? 'b'", values: [] });
  });

  it('take a list as one value inside array[…], whatever its length', () => {
    expect(bound('select array[?]::uuid[], array[?]::text[]', ['a', 'b'], [])).toEqual({
      text: 'select $1::uuid[], $2::text[]',
      values: [['a', 'b'], []],
    });
  });

  it('take a list elsewhere one by one', () => {
    expect(bound('delete from t where a in (?)', ['x', 2])).toEqual({
      text: 'delete from t where a in ($1, $2::integer)',
      values: ['x', 2],
    });
  });

  it('write instants in UTC, JSON as text and bytes as bytes', () => {
    const at = new Date('2026-11-30T21:00:00+01:00');
    const { values } = bound('select ?, ?, ?, ?', at, { a: [1] }, new Uint8Array([1, 2]), 12n);
    expect(values).toEqual(['2026-11-30T20:00:00.000Z', '{"a":[1]}', Buffer.from([1, 2]), '12']);
  });

  it('reach into raw fragments', () => {
    expect(bound('select ?, ?', raw('lower(?)', ['HEMLIG']), 'efter')).toEqual({
      text: 'select lower($1), $2',
      values: ['HEMLIG', 'efter'],
    });
  });

  it('are refused beyond what PostgreSQL counts', () => {
    expect(() => bound('select 1 where 1 in (?)', Array.from({ length: 65_536 }, String))).toThrow('at most 65535 values');
  });
});
