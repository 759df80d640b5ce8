import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCaseCode } from './case-code.js';
import { looksLikePersonNumber, luhnHolds, parseOrganisationNumber } from './swedish-numbers.js';

describe('an organisation number', () => {
  it.each(['802490-7720', '8024907720', '16802490-7720', '168024907720', ' 802490-7720 '])('accepts %p', (text) => {
    expect(parseOrganisationNumber(text)).toEqual({ ok: true, value: '802490-7720' });
  });

  it.each(['802490-7721', '80249-07720', '19802490-7720', '802490', 'x802490-7720', '', '802490–7720'])('refuses %p', (text) => {
    const ruling = parseOrganisationNumber(text);
    expect(ruling.ok ? [] : ruling.refusals).toEqual([{ code: 'BAD_ORGANISATION_NUMBER', field: 'organisationNumber' }]);
  });

  it.each(['811218-9876', '801190-7720', '16811218-9876', '198112189876'])('tells a person number apart: %s', (text) => {
    const ruling = parseOrganisationNumber(text);
    expect(ruling.ok ? null : ruling.refusals[0]?.code).toBe('LOOKS_LIKE_PERSON_NUMBER');
  });
});

describe('what looks like a person number', () => {
  it.each([
    ['ten digits', '8112189876'],
    ['with a hyphen', '811218-9876'],
    ['over a hundred years old', '111218+9876'],
    ['with a space', '811218 9876'],
    ['with a spaced hyphen', '811218 - 9876'],
    ['with an en dash', '811218–9876'],
    ['with a no-break space', '811218\u00a09876'],
    ['twelve digits', '198112189876'],
    ['twelve digits with a hyphen', '20051218-9876'],
    ['a date and four figures', '1981-12-18-9876'],
    ['pairs', '81 12 18 98 76'],
    ['a coordination number', '811278-9876'],
    ['a wrong check digit', '811218-9870'],
    ['full-width digits', '８１１２１８-９８７６'],
    ['inside a text', 'Ringde om 811218-9876, ingen svarade.'],
    ['against letters', 'A811218-9876B'],
    ['after another number', 'ärende 5 811218-9876'],
    ['after a date', '2026-03-01 811218-9876'],
  ])('is %s', (_, text) => {
    expect(looksLikePersonNumber(text)).toBe(true);
  });

  it.each([
    ['an organisation number', '802490-7720'],
    ['a date', '2026-01-15'],
    ['a period', '2026-01-01 - 2026-06-30'],
    ['years', 'planen 2025-2027'],
    ['nine digits', '811218-987'],
    ['eleven digits in one piece', '81121898760'],
    ['digits parted by letters', '811218A9876'],
    ['digits on two lines', '811218\n9876'],
    ['a sum', '830 000 kr och 46 500 kr'],
    ['a third digit of two', '812218-9876'],
  ])('is not %s', (_, text) => {
    expect(looksLikePersonNumber(text)).toBe(false);
  });

  it('is every birth date with four figures, however written and wherever it stands', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
    const day = fc.integer({ min: 1, max: 91 }).map((value) => String(value).padStart(2, '0'));
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    const word = fc.stringMatching(/^[a-zåäö]{0,6}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('', '19', '20'),
        two,
        month,
        day,
        fc.constantFrom('', '-', '+', ' '),
        two,
        two,
        word,
        (century, year, m, d, separator, a, b, text) => {
          expect(looksLikePersonNumber(`${text}${century}${year}${m}${d}${separator}${a}${b}${text}`)).toBe(true);
        },
      ),
    );
  });

  it('is never a valid organisation number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const nine = String(number).padStart(9, '0');
        const check = [...'0123456789'].find((digit) => luhnHolds(`${nine}${digit}`));
        expect(parseOrganisationNumber(`${nine}${check}`).ok).toBe(Number(nine[2]) >= 2);
      }),
    );
  });
});

describe('a case code', () => {
  it.each(['A', '2026-0001', 'a'.repeat(32), '-', '12345678'])('keeps %s as given', (code) => {
    expect(parseCaseCode(code)).toEqual({ ok: true, value: code });
  });

  it.each(['', 'a'.repeat(33), 'å', 'A B', 'A_B', 'A\n'])('refuses %p', (code) => {
    const ruling = parseCaseCode(code);
    expect(ruling.ok ? null : ruling.refusals).toEqual([{ code: 'BAD_CASE_CODE', field: 'caseCode' }]);
  });

  it.each(['811218-9876', 'x198112189876', '811218 9876'])('refuses %s, which could be a person', (code) => {
    const ruling = parseCaseCode(code);
    expect(ruling.ok ? null : ruling.refusals).toEqual([{ code: 'LOOKS_LIKE_PERSON_NUMBER', field: 'caseCode' }]);
  });
});
