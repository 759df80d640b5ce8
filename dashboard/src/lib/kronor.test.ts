import { describe, expect, it } from '@jest/globals';
import { asSek, kronorOf, parseKronor } from './kronor.js';

describe('kronor', () => {
  it.each([
    ['830000', 830_000],
    ['830 000', 830_000],
    ['830\u00a0000 kr', 830_000],
    ['830.000:-', 830_000],
    ['\u22121 500', -1500],
    ['-1500', -1500],
    ['0', 0],
  ])('reads %j', (text, kronor) => {
    expect(parseKronor(text)).toBe(kronor);
  });

  it.each(['', 'mycket', '1,50', '12-3', '99999999999'])('takes %j for no amount', (text) => {
    expect(parseKronor(text)).toBeNull();
  });

  it('go to the api and back', () => {
    expect(asSek(-1500)).toBe('-1500.00');
    expect(kronorOf('830000.00')).toBe(830_000);
  });
});
