import { type Ruling, refuse, succeed } from './ruling.js';
import { looksLikePersonNumber } from './swedish-numbers.js';

const CASE_CODE = /^[A-Za-z0-9-]{1,32}$/;
// 32 characters: digits and capitals without I, L, O and U, so that a code can be read aloud and no byte value is favoured.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GENERATED_LENGTH = 8;

/** A code is kept as given: 1–32 of A–Z a–z 0–9 and hyphen, and nothing that could be a person's number. */
export function parseCaseCode(text: string): Ruling<string, 'BAD_CASE_CODE' | 'LOOKS_LIKE_PERSON_NUMBER'> {
  if (looksLikePersonNumber(text)) return refuse('LOOKS_LIKE_PERSON_NUMBER', 'caseCode');
  return CASE_CODE.test(text) ? succeed(text) : refuse('BAD_CASE_CODE', 'caseCode');
}

/** Eight characters out of at least eight random bytes. Eight digits at most, so it never looks like a person's number. */
export function caseCodeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < GENERATED_LENGTH) throw new RangeError(`A case code needs ${GENERATED_LENGTH} random bytes`);
  return Array.from(bytes.subarray(0, GENERATED_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
