import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Locale } from '@jourplan/schema/words/locale.js';

const TAGS: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
const ZONE = 'Europe/Stockholm';
const MINUS = '\u2212';

/** Whole or decimal number with a hard space between thousands and a real minus sign. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  const format = new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return format.format(value).replace('-', MINUS);
}

/** A share from 0 to 1 as whole per cent, `87 %`. Never rounds up to 100 or down to 0 what is not quite that. */
export function formatShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(wholePercent(share) / 100);
}

/** Whole per cent of a share; 99.6 stays 99 and 0.4 becomes 1, so that all and none are said only of all and none. */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  if (rounded === 0 && share > 0) return 1;
  return rounded;
}

/** `22 november 2026`, day and month kept on one line. */
export function formatDate(locale: Locale, date: PlainDate): string {
  return withHardSpace(dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00Z`)));
}

/** The local day in Sweden of an instant, `22 november 2026`. */
export function formatDayOf(locale: Locale, instant: string): string {
  return withHardSpace(dateFormat(locale, { dateStyle: 'long', timeZone: ZONE }).format(Date.parse(instant)));
}

/** Local time in Sweden, `14.32` in Swedish and `14:32` in English. */
export function formatTimeOf(locale: Locale, instant: string): string {
  const time = dateFormat(locale, { timeStyle: 'short', timeZone: ZONE }).format(Date.parse(instant));
  return locale === 'sv' ? time.replace(':', '.') : time;
}

/** Change from one count to another in whole per cent with sign; null when there is nothing to compare with. */
export function changeInPercent(current: number, previous: number): number | null {
  return previous === 0 ? null : Math.round(((current - previous) / previous) * 100);
}

/** `en, två och tre` */
export function formatList(locale: Locale, items: string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** First characters of a SHA-256, in groups of four: enough to compare by eye. */
export function shortHash(hash: string): string {
  return (hash.slice(0, 12).match(/.{1,4}/g) ?? []).join(' ');
}

function withHardSpace(date: string): string {
  return date.replace(' ', '\u00a0');
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(TAGS[locale], options);
}
