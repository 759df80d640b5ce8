import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDate } from '../time/testing/any-date.js';
import { findPersonNumber, looksLikePersonNumber } from './personal-number.js';

describe('what looks like a person’s number', () => {
  it.each([
    ['six and four', '850101-1234'],
    ['ten digits', '8501011234'],
    ['eight and four', '19850101-1234'],
    ['twelve digits', '198501011234'],
    ['over a hundred years old', '850101+1234'],
    ['a slash', '850101/1234'],
    ['a full stop', '850101.1234'],
    ['a colon', '850101:1234'],
    ['a comma', '850101, 1234'],
    ['a blank', '850101 1234'],
    ['a no-break space', '850101\u00a01234'],
    ['a tab', '850101\t1234'],
    ['over two lines', '850101-\n1234'],
    ['a date and four', '1985-01-01-1234'],
    ['a date with full stops', '1985.01.01-1234'],
    ['a date with slashes', '1985/01/01 1234'],
    ['pairs', '85 01 01 1234'],
    ['a co-ordination number', '850161-1234'],
    ['a letter in the four', '20000101-T220'],
    ['two letters in the four', '20000101TF12'],
    ['a small letter in the four', '000101-k061'],
    ['a spaced hyphen inside a text', 'Samtal med 850101 - 1234 i går'],
    ['an en dash', '850101–1234'],
    ['a minus sign', '850101−1234'],
    ['full-width digits', '８５０１０１-１２３４'],
    ['Arabic digits', '٨٥٠١٠١-١٢٣٤'],
    ['digits of two scripts', '8501०१1234'],
    ['mathematical digits', '𝟠𝟝𝟘𝟙𝟘𝟙-1234'],
    ['a zero-width space inside', '85\u200b0101-1234'],
    ['a soft hyphen inside', '850101\u00ad-1234'],
    ['a direction mark inside', '850101\u200e-1234'],
    ['a wrong check digit', '850101-1230'],
    ['after a letter', 'A850101-1234'],
    ['after another number', 'ärende 5 850101-1234'],
    ['after a date', '2026-03-01 850101-1234'],
    ['before a date', '850101-1234 2026-03-01'],
    ['before a number', '850101-1234 2 ggr'],
    ['that ends like a year, before a number', '850101-2012 10 ggr'],
    ['a reserve number', '991234567890'],
    ['a reserve number with a hyphen', '99123456-7890'],
    ['ten digits that may be a telephone number', '0701234567'],
    ['a date and a year', '2025-07-01–2026'],
    ['in a web address', 'https://exempel.se/850101-1234'],
  ])('is %s', (_, text) => {
    expect(looksLikePersonNumber(text)).toBe(true);
  });

  it.each([
    ['a range of sums', 'Kostnaden väntas bli 600 000–650 000 kr.'],
    ['two sums', '830 000 kr och 46 500 kr'],
    ['a sum with decimals', '12 500,00 kr'],
    ['a telephone number', 'Ring 010-123 45 67.'],
    ['a short telephone number', '08-12 34 56'],
    ['a mobile number', '070-123 45 67'],
    ['a mobile number from abroad', '+46 70 123 45 67'],
    ['a date', '2026-01-15'],
    ['a span of dates', '2026-01-15–2026-02-20'],
    ['a span of dates with blanks', '2026-01-15 - 2026-02-20'],
    ['a span of compact dates', '20260115–20260220'],
    ['a date and a month', '2026-01-15–2026-02'],
    ['a date before a word', 'Den 2026-01-15 hade vi möte'],
    ['years', 'planen 2025-2027'],
    ['a diary number', 'SOF 2021/630'],
    ['a diary number with letters', 'ÖVR-4711-2026'],
    ['an organisation number', '802490-7720'],
    ['a month that does not exist', '851301-1234'],
    ['a day that does not exist', '850132-1234'],
    ['a week', 'Vecka 8, 16–22 februari 2026'],
    ['weeks', 'Vecka 10, 11, 12, 2026'],
    ['municipality codes', '1880, 1881 och 1882'],
    ['municipality codes alone', '1860 1861 1862 1863'],
    ['a web address with a date', 'https://exempel.se/2024/03/25/stora-skillnader'],
    ['a web address with a date and a number', 'https://exempel.se/2024/03/25/1234'],
    ['nine digits', '850101-123'],
    ['eleven digits', '85010112345'],
    ['a letter right after', '850101-1234B'],
    ['digits parted by letters', '850101A1B34'],
  ])('is not %s', (_, text) => {
    expect(looksLikePersonNumber(text)).toBe(false);
  });

  const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
  const day = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 61, max: 91 }));
  const month = fc.integer({ min: 1, max: 12 });
  const padded = (arbitrary: fc.Arbitrary<number>) => arbitrary.map((value) => String(value).padStart(2, '0'));
  const separator = fc.constantFrom('', '-', '+', '/', '.', ':', ',', ' ', ' - ', '\t', '\n', '–', '\u2212', '\u00a0', '-\r\n');
  const script = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce);
  const hidden = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\u202e', '\ufeff');

  it('is every date with four signs, in whatever script and however parted', () => {
    fc.assert(
      fc.property(
        fc.record({
          parts: fc.tuple(fc.constantFrom('', '18', '19', '20'), two, padded(month), padded(day)),
          within: fc.constantFrom('', '-', '.', '/', ' '),
          separator,
          four: fc.stringMatching(/^[0-9A-Z]{2}[0-9]{2}$/),
          script,
          hidden,
          word: fc.stringMatching(/^[a-zåäö]{0,6}$/),
        }),
        ({ parts: [century, year, m, d], within, four, word, ...how }) => {
          const plain = `${[century + year, m, d].join(within)}${how.separator}${four}`;
          const digits = plain.replaceAll(/\d/g, (digit) => how.hidden + String.fromCodePoint(how.script + Number(digit)));
          expect(looksLikePersonNumber(`${word} ${digits} ${word}`)).toBe(true);
        },
      ),
    );
  });

  it('is no date, span of dates, or list of them', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.constantFrom('–', '-', ' - ', ' ', ', ', ' till ', '/'), (from, to, parting) => {
        expect(looksLikePersonNumber(`${from}${parting}${to}`)).toBe(false);
        expect(looksLikePersonNumber(`Den ${from} hade vi möte`)).toBe(false);
      }),
    );
  });

  it('is no sum in threes, no range of sums and no row of municipality codes', () => {
    const sum = fc.integer({ min: 0, max: 99_999_999 }).map((kronor) => new Intl.NumberFormat('sv').format(kronor));
    const code = fc.integer({ min: 114, max: 2584 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(sum, sum, fc.array(code, { minLength: 2, maxLength: 6 }), (one, other, codes) => {
        expect(looksLikePersonNumber(`${one}–${other} kr`)).toBe(false);
        expect(looksLikePersonNumber(codes.join(', '))).toBe(false);
        expect(looksLikePersonNumber(codes.join(' '))).toBe(false);
      }),
    );
  });

  it('is no telephone number in groups of three, two and two', () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
    fc.assert(
      fc.property(digits(2), digits(3), digits(2), digits(2), (area, one, two_, three) => {
        expect(looksLikePersonNumber(`Ring 0${area}-${one} ${two_} ${three}.`)).toBe(false);
      }),
    );
  });
});

describe('where the number stands', () => {
  it('is told by the words around it, without a digit', () => {
    expect(findPersonNumber('Den 3 maj ringde Kim 20000101-T220.')).toEqual({
      words: 'ringde Kim ••••••••-••••.',
      isTenDigits: false,
    });
    expect(findPersonNumber('Ring 0701234567')).toEqual({ words: 'Ring ••••••••••', isTenDigits: true });
  });

  it('is told briefly, and never with a digit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (before, after) => {
        const found = findPersonNumber(`${before} 850101-1234 ${after}`);
        expect(found?.words.length).toBeLessThan(140);
        expect(found?.words).not.toMatch(/\d/);
      }),
    );
  });
});
