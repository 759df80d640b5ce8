import { describe, expect, it } from '@jest/globals';
import { isStorableText, unstorableTextsIn } from './storable-text.js';

describe('a text that can be kept', () => {
  it.each(['', 'Örebro', '🙂', 'rad\nrad', '\u200f'])('%j is one', (text) => expect(isStorableText(text)).toBe(true));
  it.each(['\ud800', 'a\udc00b', '\0', 'a\0b'])('%j is none', (text) => expect(isStorableText(text)).toBe(false));

  it('is looked for in all of an input', () => {
    const input = { account: '\ud800', lines: [{ note: 'bra' }, { note: '\0' }], count: 7, none: null };
    expect(unstorableTextsIn(input)).toEqual([['account'], ['lines', '1', 'note']]);
  });
});
