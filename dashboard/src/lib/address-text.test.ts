import { describe, expect, it } from '@jest/globals';
import { searchOf, searchText } from './address-text.js';

describe('the search of an address', () => {
  it.each(['007', '1e3', '12345678901234567890', '0x10', 'true', 'null', '{"a":1}', '[1]', '"x"', 'å ö+&=?#%', ''])(
    'keeps %j as that text',
    (value) => {
      expect(searchOf(searchText({ arende: value }))).toEqual({ arende: value });
    },
  );

  it('leaves out what is undefined, and writes numbers', () => {
    expect(searchText({ tabell: undefined, version: 2 })).toBe('?version=2');
    expect(searchText({})).toBe('');
  });

  it.each([
    ['?a=1&a=2', { a: '2' }],
    ['?a', { a: '' }],
    ['?a=%E0%A4%A', { a: '\uFFFD%A' }],
    ['', {}],
  ])('reads %j without fail', (text, values) => {
    expect(searchOf(text)).toEqual(values);
  });
});
