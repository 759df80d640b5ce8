import { type Ruling, refuse, succeed } from '../ruling.js';
import { findPersonNumber } from './personal-number.js';

export type TextRefusal = 'TEXT_TOO_LONG' | 'HIDDEN_CHARACTER' | 'LOOKS_LIKE_PERSON_NUMBER';

/** `most` in characters, not in code units. A text without `lines` stands on one line: a name, a title, a code. */
export type TextShape = { most: number; lines?: boolean };

// Web pages and word processors leave these behind; they say nothing and nobody sees them.
const LEFT_BEHIND = /[\u00ad\u200b\u2060\ufeff]/gu;
// What turns the direction of writing, or is for machines: a text that holds one is not what it looks like.
const HIDDEN = /[\p{Cs}\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const WHITE_SPACE = /[\s\u0085]+/g;

/**
 * The one door for every text, name and code that a person writes or a file brings. Gives the text to store: composed
 * (NFC), without white space at its ends, with line feeds alone for lines, or on one line with single blanks. Control and
 * direction characters, lone surrogates and what looks like a person's number are refused. Never repeats what was written.
 */
export function readText(written: string, { most, lines = false }: TextShape): Ruling<string, TextRefusal> {
  const text = folded(written, lines);
  if (HIDDEN.test(lines ? text.replaceAll('\n', '') : text)) return refuse('HIDDEN_CHARACTER', 'text');
  const length = [...text].length;
  if (length > most) return refuse('TEXT_TOO_LONG', 'text', { length, maxLength: most });
  const number = findPersonNumber(text);
  if (number === null) return succeed(text);
  const { words, isTenDigits } = number;
  return refuse('LOOKS_LIKE_PERSON_NUMBER', 'text', isTenDigits ? { words, hint: 1 } : { words });
}

function folded(written: string, lines: boolean): string {
  const plain = written.normalize('NFC').replaceAll(LEFT_BEHIND, '');
  return (lines ? plain.replaceAll(LINE_ENDS, '\n').replaceAll('\t', ' ') : plain.replaceAll(WHITE_SPACE, ' ')).trim();
}

/** What names that must differ are compared by: compatible letters, invisible signs, white space and case are no difference. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(WHITE_SPACE, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFKC');
}
