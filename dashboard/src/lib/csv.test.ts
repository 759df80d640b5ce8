import { expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

it('writes Swedish files with semicolon and decimal comma', () => {
  expect(
    toCsv(
      [
        ['Halvår', 'Andel'],
        ['Första halvåret 2026', 0.5],
      ],
      'sv',
    ),
  ).toBe('\ufeffHalvår;Andel\r\nFörsta halvåret 2026;0,5\r\n');
});

it('quotes what would break a row', () => {
  expect(toCsv([['a;b', 'c "d"', null]], 'sv')).toBe('\ufeff"a;b";"c ""d""";\r\n');
  expect(toCsv([['a,b']], 'en')).toBe('\ufeff"a,b"\r\n');
});

it('keeps a spreadsheet from running text as a formula, and leaves negative numbers alone', () => {
  expect(toCsv([['=SUM(A1)', '-x', -3]], 'sv')).toBe("\ufeff'=SUM(A1);'-x;-3\r\n");
});
