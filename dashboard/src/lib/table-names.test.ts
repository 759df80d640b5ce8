import { expect, it } from '@jest/globals';
import { tableNames, toggledIn } from './table-names.js';

it('adds and takes out names, once each', () => {
  expect(toggledIn('', 'arenden', true)).toBe('arenden');
  expect(toggledIn('arenden', 'samtal', true)).toBe('arenden,samtal');
  expect(toggledIn('arenden', 'arenden', true)).toBe('arenden');
  expect(toggledIn('arenden,samtal', 'arenden', false)).toBe('samtal');
  expect(toggledIn('arenden', 'arenden', false)).toBe('');
});

it.each([
  [undefined, []],
  ['', []],
  ['arenden,,samtal,', ['arenden', 'samtal']],
  ['nyckeltal-first-contact', ['nyckeltal-first-contact']],
  ['<b>,arenden', ['arenden']],
  ['{"a":1}', []],
  ['x'.repeat(61), []],
])('reads %j as the names %j', (list, names) => {
  expect(tableNames(list)).toEqual(names);
});
