import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for each other when read aloud, in Swedish or English, or from a screen. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/**
 * Twelve characters in groups of four that a person can read aloud and an operator can find in the log: `K7QM-2XPD-9HTR`.
 * 58 bits, so that two are never the same: among a million, with a chance of one in a million.
 */
export function newErrorId(): string {
  return Array.from({ length: GROUPS }, () => group()).join('-');
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
