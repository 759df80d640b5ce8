import { describe, expect, it } from '@jest/globals';
import { asSek, kronorOf, parseKronor, readKronor } from './kronor.js';

describe('kronor', () => {
  it.each([
    ['830000', 830_000],
    ['830 000', 830_000],
    ['830\u00a0000 kr', 830_000],
    ['830\u202f000 kronor', 830_000],
    ['830.000:-', 830_000],
    ['500,-', 500],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['\u22121 500', -1500],
    ['-1500', -1500],
    ['0', 0],
    ['54000.00', 54_000],
    ['54000,0', 54_000],
    ['12 500.00', 12_500],
    ['12 500,00 kr', 12_500],
    ['12.500,00', 12_500],
    ['12,500.00', 12_500],
    ['0,00', 0],
  ])('reads %j as %d', (text, kronor) => {
    expect(readKronor(text)).toEqual({ kind: 'KRONOR', kronor });
    expect(parseKronor(text)).toBe(kronor);
  });

  it.each([
    ['0.5', 1],
    ['0,49', 0],
    ['1,50', 2],
    ['1234.56', 1235],
    ['1234,49', 1234],
    ['1.234,5', 1235],
    ['1,234.56', 1235],
    ['12 500,75', 12_501],
    ['-1,50', -2],
  ])('reads %j as an amount with öre, nearest to %d', (text, nearest) => {
    expect(readKronor(text)).toEqual({ kind: 'ORE', nearest });
    expect(parseKronor(text)).toBeNull();
  });

  it.each([
    '',
    '-',
    'mycket',
    '12-3',
    '99999999999',
    '1 50',
    '12 34',
    '1.5000',
    '1.23.456',
    '1.234.56',
    '1,234,56',
    '1 234.567',
    '1.234 567',
    '0,500',
    '.5',
    '5.',
    '1..000',
    '1  000  00',
    '1e3',
    '0x10',
    '١٢',
  ])('takes %j for no amount, and drops no sign to make it one', (text) => {
    expect(readKronor(text)).toEqual({ kind: 'NONE' });
    expect(parseKronor(text)).toBeNull();
  });

  it('reads what it writes itself in Swedish and in English', () => {
    for (const kronor of [0, 7, -7, 1234, -830_000, 1_000_000_000])
      for (const locale of ['sv', 'en']) expect(parseKronor(new Intl.NumberFormat(locale).format(kronor))).toBe(kronor);
  });

  it('go to the api and back', () => {
    expect(asSek(-1500)).toBe('-1500.00');
    expect(kronorOf('830000.00')).toBe(830_000);
  });
});
