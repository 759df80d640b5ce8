import { type HalfYear, halfYearsBetween, parseHalfYear, previousHalfYear } from '@jourplan/schema/domain/time/half-year.js';

/** Addresses are lower case: `/styrelse/2026-h2`. */
export function toAddress(period: HalfYear): string {
  return period.toLowerCase();
}

/** The years an address may name: 2000–2099, so that the half-years beside them are ones too. */
export function isAddressYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

/** Null when the address names no half-year of those years. */
export function fromAddress(text: string): HalfYear | null {
  return isAddressYear(text.slice(0, 4)) ? parseHalfYear(text.toUpperCase()) : null;
}

const YEARS_BACK = 3;

/** The half-years one can switch between: three years back to the current one, and the one being looked at. Newest first. */
export function halfYearChoices(current: HalfYear, shown: HalfYear): HalfYear[] {
  const earliest = stepsBefore(current, YEARS_BACK * 2 - 1);
  const choices = halfYearsBetween(earliest, current);
  if (!choices.includes(shown)) choices.push(shown);
  return choices.sort().reverse();
}

/** The half-year so many steps earlier. */
export function stepsBefore(period: HalfYear, steps: number): HalfYear {
  return steps === 0 ? period : stepsBefore(previousHalfYear(period), steps - 1);
}
