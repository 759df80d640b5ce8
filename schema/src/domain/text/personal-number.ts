/**
 * Where a text holds what looks like a person's number. `words` are those around it with every digit hidden, safe to tell
 * the writer; `isTenDigits` when it stood as ten digits in a row, which may have been meant as a telephone number.
 */
export type PersonNumberFound = { words: string; isTenDigits: boolean };

// What a fold has left: no invisible signs, `-` for every dash, one blank for every white space, 0–9 for every digit.
const BETWEEN = '(?: ?[-+./:,] ?| )?';
const CENTURY = '(?:1[689]|20)?';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const DATE = `${CENTURY}\\d\\d(?<part>[-./: ]?)${MONTH}\\k<part>${DAY}`;
const FOUR = '[\\d\\p{L}]{2}\\d\\d';
/** `-2026-02-20` or `-2026-02` after a date is the end of a span. */
const ANOTHER_DATE = '(?:1[89]|2[01])\\d\\d(?:(?<other>[-./ ])(?:0?[1-9]|1[0-2])\\k<other>[0-3]?\\d|-(?:0[1-9]|1[0-2]))(?!\\d)';
const DATED = `${DATE}${BETWEEN}(?!${ANOTHER_DATE})${FOUR}`;
const RESERVE = `99\\d{6}${BETWEEN}\\d{4}`;
const SHAPE = new RegExp(`(?<!\\d)(?:${RESERVE}(?!\\d)|${DATED}(?![\\d\\p{L}]))`, 'u');
const WEB_ADDRESS = /https?:\/\/[^ ]+/g;
/** As in `https://exempel.se/2024/03/25/1234`. */
const DAY_IN_ADDRESS = /\/\d{4}\/\d{2}\/\d{2}(?=\/)/g;

const WORDS_BEFORE = 2;
const LONGEST_SHOWN = 60;

/**
 * The first shape of a person's number in a text, or null: a date (two or four digits for the year, co-ordination numbers
 * too), at most one separator, and four characters that end in two digits; or twelve digits that begin with 99, a region's
 * reserve number. The check digit is not asked for: a mistyped number still points at a person. Sums, telephone numbers,
 * dates, spans of dates and municipality codes have other shapes.
 */
export function findPersonNumber(text: string): PersonNumberFound | null {
  const folded = folding(text);
  const found = SHAPE.exec(folded);
  if (found === null) return null;
  const [match] = found;
  return { words: shown(folded, found.index, match.length), isTenDigits: /^\d{10}$/.test(match) };
}

/** Whether a text holds what looks like a person's number. */
export function looksLikePersonNumber(text: string): boolean {
  return findPersonNumber(text) !== null;
}

function folding(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[\p{Pd}\u2212\u2043\u02d7\u2796]/gu, '-')
    .replaceAll(/(?![0-9])\p{Nd}/gu, westernDigit)
    .replaceAll(WEB_ADDRESS, (address) => address.replaceAll(DAY_IN_ADDRESS, '/…'));
}

/** Unicode keeps the digits of each script together, from nought to nine. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

function shown(folded: string, start: number, length: number): string {
  const before = folded
    .slice(0, start)
    .split(' ')
    .slice(-WORDS_BEFORE - 1)
    .join(' ')
    .slice(-LONGEST_SHOWN);
  const after = /^[^ ]*/.exec(folded.slice(start + length))?.[0] ?? '';
  const hidden = folded.slice(start, start + length).replaceAll(/[\p{L}\d]/gu, '•');
  return `${before}${hidden}${after.slice(0, LONGEST_SHOWN)}`.replaceAll(/\d/g, '•').trim();
}
