import { type Ruling, refuse, succeed } from './ruling.js';

const ORGANISATION_NUMBER = /^(?:16)?(\d{6})-?(\d{4})$/;

/** Ten digits with a Luhn check digit and a third digit of at least 2; the twelve-digit form starts with 16. Gives `802490-7720`. */
export function parseOrganisationNumber(text: string): Ruling<string, 'BAD_ORGANISATION_NUMBER' | 'LOOKS_LIKE_PERSON_NUMBER'> {
  if (looksLikePersonNumber(text)) return refuse('LOOKS_LIKE_PERSON_NUMBER', 'organisationNumber');
  const match = ORGANISATION_NUMBER.exec(text.trim());
  if (match === null || !luhnHolds(`${match[1]}${match[2]}`)) {
    return refuse('BAD_ORGANISATION_NUMBER', 'organisationNumber');
  }
  return succeed(`${match[1]}-${match[2]}`);
}

// Single figures and their separators; dashes of every kind and the signs that Excel and Word put in their place.
const SEPARATOR = '[ +\\p{Pd}\\u2212]';
const RUN = new RegExp(`\\d+(?:${SEPARATOR}{1,3}\\d+)*`, 'gu');
const ISO_DATE = '\\d{4}-\\d{2}-\\d{2}';
const DATE_BEFORE_DATE = new RegExp(`(?<!\\d)${ISO_DATE}${SEPARATOR}{1,3}(?=${ISO_DATE}(?!\\d))`, 'gu');

/**
 * True when ten or twelve digits stand together anywhere in the text, in one piece or parted by spaces, dashes or
 * plus signs, and the third of the last ten is 0 or 1: a month. Coordination numbers (day + 60) have such a month too.
 * The check digit is not asked for, since a mistyped number still points at a person. A period written as two whole
 * dates is not taken for one.
 */
export function looksLikePersonNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(DATE_BEFORE_DATE, '/');
  return [...plain.matchAll(RUN)].some(([run]) => hasPersonNumber(run.match(/\d+/g) ?? []));
}

/** The check digit of Swedish organisation and personal numbers (mod 10, the last digit is the check). */
export function luhnHolds(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

function hasPersonNumber(groups: readonly string[]): boolean {
  return groups.some((_, start) => {
    let digits = '';
    for (const group of groups.slice(start, start + 12)) {
      digits += group;
      if (digits.length > 12) return false;
      if ((digits.length === 10 || digits.length === 12) && /^[01]$/.test(digits.at(-8) ?? '')) return true;
    }
    return false;
  });
}
