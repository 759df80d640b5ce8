/** The api sends kronor as text with two decimals, `830000.00`. */
export function kronorOf(sek: string | number): number {
  return Number(sek);
}

/** What somebody has written for an amount: whole kronor; an amount with öre, and the whole kronor nearest to it; or no amount. */
export type WrittenKronor = { kind: 'KRONOR'; kronor: number } | { kind: 'ORE'; nearest: number } | { kind: 'NONE' };

const NONE: WrittenKronor = { kind: 'NONE' };
/** The spaces that programs put between thousands. */
const SPACES = /[\u00a0\u202f\u2009]/g;
const UNIT = /\s*(kr|kronor|sek|:-|,-)\s*$/i;
const PLAIN = /^-?(?<whole>\d+)(?:[.,](?<ore>\d{1,2}))?$/;
/** Thousands set apart, all by the same sign, and what begins the öre is another one. */
const GROUPED = /^-?(?<whole>[1-9]\d{0,2}(?:(?<sign>[ .,])\d{3})(?:\k<sign>\d{3})*)(?:(?!\k<sign>)[.,](?<ore>\d{1,2}))?$/;
const MOST_DIGITS = 10;
/** Öre. */
const HALF = 50;

/**
 * An amount as people and programs write it: `830 000`, `830.000:-`, `12 500,00 kr`, `1,234.56`. A sign that sets apart
 * groups of three sets apart thousands; one before the last one or two digits begins the öre; any other makes it no
 * amount, since none is ever dropped. `,00` is whole kronor. Half a krona rounds up, away from nought.
 */
export function readKronor(text: string): WrittenKronor {
  const bare = text.replace(SPACES, ' ').replace('\u2212', '-').replace(UNIT, '').trim();
  const { whole = '', ore = '' } = (PLAIN.exec(bare) ?? GROUPED.exec(bare))?.groups ?? {};
  const digits = whole.replace(/\D/g, '');
  if (digits === '' || digits.length > MOST_DIGITS) return NONE;
  const sign = bare.startsWith('-') ? -1 : 1;
  const part = Number(ore.padEnd(2, '0'));
  const kronor = sign * Number(digits) + 0;
  return part === 0 ? { kind: 'KRONOR', kronor } : { kind: 'ORE', nearest: kronor + (part >= HALF ? sign : 0) };
}

/** Whole kronor; null when it is no amount, or one with öre. */
export function parseKronor(text: string): number | null {
  const written = readKronor(text);
  return written.kind === 'KRONOR' ? written.kronor : null;
}

/** As the api reads them. */
export function asSek(kronor: number): string {
  return `${kronor}.00`;
}
