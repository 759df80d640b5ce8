import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, readText, type TextShape } from './written-text.js';

const read = (text: string, shape: TextShape = { most: 100 }) => {
  const ruling = readText(text, shape);
  return ruling.ok ? ruling.value : ruling.refusals.map(({ code }) => code);
};

describe('a text on one line', () => {
  it.each([
    ['composed letters', 'O\u0308rebro', 'Örebro'],
    ['no white space at its ends', ' \tÖrebro\u00a0\r\n', 'Örebro'],
    ['single blanks', 'Örebro  kommun', 'Örebro kommun'],
    ['no line feed', 'Örebro\nkommun', 'Örebro kommun'],
    ['no narrow or no-break space', 'Örebro\u00a0\u202fkommun', 'Örebro kommun'],
    ['no soft hyphen, zero-width space or byte order mark', '\ufeffÖre\u00adbro\u200b', 'Örebro'],
  ])('has %s', (_, written, stored) => {
    expect(read(written)).toBe(stored);
  });

  it.each([
    ['a bell', 'a\u0007b'],
    ['NUL', 'a\0b'],
    ['an escape', 'a\u001b[2Jb'],
    ['a C1 control', 'a\u009bb'],
    ['a right-to-left override', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
    ['a left-to-right mark', 'a\u200eb'],
    ['a tag character', 'a\u{e0041}b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a lone low surrogate', 'a\udc00'],
  ])('is refused with %s', (_, written) => {
    expect(read(written)).toEqual(['HIDDEN_CHARACTER']);
    expect(read(written, { most: 100, lines: true })).toEqual(['HIDDEN_CHARACTER']);
  });

  it('keeps letters of every script and joined emoji', () => {
    for (const text of ['Šárka Łukasiewicz', 'محمد', '北京', '👩‍👧 och 🙂']) expect(read(text)).toBe(text);
  });

  it('is measured in characters once it is folded', () => {
    expect(read('🙂'.repeat(100))).toBe('🙂'.repeat(100));
    expect(read(` ${'å'.normalize('NFD').repeat(100)} `)).toBe('å'.repeat(100));
    expect(read('🙂'.repeat(101))).toEqual(['TEXT_TOO_LONG']);
  });

  it('may be empty', () => {
    expect(read(' \u200b\n')).toBe('');
  });

  it('never holds a person’s number, and tells where without repeating it', () => {
    expect(readText('Ring Kim 850101-1234', { most: 100 })).toEqual({
      ok: false,
      refusals: [{ code: 'LOOKS_LIKE_PERSON_NUMBER', field: 'text', params: { words: 'Ring Kim ••••••-••••' } }],
    });
    expect(readText('0701234567', { most: 100 })).toMatchObject({ refusals: [{ params: { words: '••••••••••', hint: 1 } }] });
  });
});

describe('a text of several lines', () => {
  it('keeps its lines, each ended by a line feed alone', () => {
    expect(read(' Ett\r\ntvå\rtre\u2028fyra\n\nfem \n', { most: 100, lines: true })).toBe('Ett\ntvå\ntre\nfyra\n\nfem');
  });
});

it('is the same text when it is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (written, lines) => {
      const once = readText(written, { most: 100, lines });
      if (once.ok) expect(readText(once.value, { most: 100, lines })).toEqual(once);
    }),
  );
});

describe('names that must differ', () => {
  it.each([
    'örebro kommun',
    'Örebro  Kommun',
    'O\u0308rebro kommun',
    'Örebro\u00a0kommun',
    ' ÖREBRO KOMMUN ',
    'Ｏ\u0308rebro ｋommun',
    'Öre\u00adbro kommun',
  ])('are one when written %p', (name) => {
    expect(nameKey(name)).toBe('örebro kommun');
  });

  it('are two when a letter differs', () => {
    expect(nameKey('Orebro kommun')).not.toBe(nameKey('Örebro kommun'));
  });
});
