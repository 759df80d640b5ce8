import {
  firstDayOf,
  type HalfYear,
  halfYearOf,
  halfYearsBetween,
  lastDayOf,
  parseHalfYear,
} from '@jourplan/schema/domain/time/half-year.js';
import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';

/** Days to count money for, both inclusive. */
export interface MoneySpan {
  from: PlainDate;
  to: PlainDate;
}

export function yearSpan(year: number): MoneySpan {
  return { from: `${year}-01-01` as PlainDate, to: `${year}-12-31` as PlainDate };
}

export function halfYearSpan(period: HalfYear): MoneySpan {
  return { from: firstDayOf(period), to: lastDayOf(period) };
}

/** A choice in a list, and how it is written in the address. */
export interface SpanChoice {
  key: string;
  span: MoneySpan;
  /** Null when it is a period of the agreement. */
  halfYear: HalfYear | null;
}

/** Every period of the agreement, then every half-year it may run in. */
export function spanChoices(periods: readonly { startsOn: PlainDate; endsOn: PlainDate }[]): SpanChoice[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const halves = halfYearsBetween(halfYearOf(first.startsOn), halfYearOf(last.endsOn));
  return [
    ...periods.map(({ startsOn, endsOn }) => ({
      key: `${startsOn}--${endsOn}`,
      span: { from: startsOn, to: endsOn },
      halfYear: null,
    })),
    ...halves.map((period) => ({ key: period.toLowerCase(), span: halfYearSpan(period), halfYear: period })),
  ];
}

/** What the address asks for; null when it is no span. */
export function spanFromAddress(text: string | undefined): MoneySpan | null {
  const period = parseHalfYear((text ?? '').toUpperCase());
  if (period) return halfYearSpan(period);
  const [from, to] = (text ?? '').split('--').map((part) => parsePlainDate(part));
  return from && to && from <= to ? { from, to } : null;
}

export function spanKey({ from, to }: MoneySpan, choices: readonly SpanChoice[]): string {
  return choices.find(({ span }) => span.from === from && span.to === to)?.key ?? `${from}--${to}`;
}
