import { type Ruling, refuse, succeed } from '../ruling.js';
import { looksLikePersonNumber } from './personal-number.js';

const ORGANISATION_NUMBER = /^(?:16)?(\d\d[2-9]\d{3})-?(\d{4})$/;

/** Ten digits with a Luhn check digit and a third digit of at least 2; the twelve-digit form starts with 16. Gives `802490-7720`. */
export function parseOrganisationNumber(text: string): Ruling<string, 'BAD_ORGANISATION_NUMBER' | 'LOOKS_LIKE_PERSON_NUMBER'> {
  if (looksLikePersonNumber(text)) return refuse('LOOKS_LIKE_PERSON_NUMBER', 'organisationNumber');
  const match = ORGANISATION_NUMBER.exec(text.trim());
  if (match === null || !luhnHolds(`${match[1]}${match[2]}`)) {
    return refuse('BAD_ORGANISATION_NUMBER', 'organisationNumber');
  }
  return succeed(`${match[1]}-${match[2]}`);
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
