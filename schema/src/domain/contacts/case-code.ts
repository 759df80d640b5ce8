import { type Ruling, refuse, succeed } from '../ruling.js';
import { looksLikePersonNumber } from '../text/personal-number.js';

const CASE_CODE = /^(?=.*\d)[A-Za-z0-9-]{1,32}$/;
// Digits and capitals without I, L, O and U, so that a code can be read aloud and copied by hand.
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';
/** A letter and a digit first: no number, and no month with its year, is read into that by a spreadsheet. */
const PLACES = [LETTERS, DIGITS, ...Array.from({ length: 6 }, () => DIGITS + LETTERS)];

/**
 * A code is kept as given: 1–32 of A–Z a–z 0–9 and hyphen, at least one of them a digit (one without reads like a name),
 * and nothing that could be a person's number. For cases and supporters alike.
 */
export function parseCaseCode(text: string): Ruling<string, 'BAD_CASE_CODE' | 'LOOKS_LIKE_PERSON_NUMBER'> {
  if (looksLikePersonNumber(text)) return refuse('LOOKS_LIKE_PERSON_NUMBER', 'caseCode');
  return CASE_CODE.test(text) ? succeed(text) : refuse('BAD_CASE_CODE', 'caseCode');
}

/** Whether a code reads as a power of ten (`1E5`, `1,00E+05`): so a spreadsheet writes a code that it took for a number. */
export function readsAsPowerOfTen(text: string): boolean {
  return /^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text);
}

/** Eight characters out of eight random bytes, every code as likely as another. Too short to look like a person's number. */
export function caseCodeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < PLACES.length) throw new RangeError(`A case code needs ${PLACES.length} random bytes`);
  let left = bytes.subarray(0, PLACES.length).reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  return PLACES.map((alphabet) => {
    const character = alphabet.charAt(Number(left % BigInt(alphabet.length)));
    left /= BigInt(alphabet.length);
    return character;
  }).join('');
}
