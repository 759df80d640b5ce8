import type { HalfYear } from '../domain/time/half-year.js';
import type { WheelDate, WheelKind } from '../domain/year-wheel/association-wheel.js';
import { deadlines as english } from './en/deadlines.js';
import type { Locale } from './locale.js';
import { deadlines as swedish } from './sv/deadlines.js';

export type TodoTitles = {
  outcomesMissing(count: number, halfYear: HalfYear): string;
  followUpDue(halfYear: HalfYear): string;
  followUpReturned(halfYear: HalfYear): string;
  casesAtRisk(count: number): string;
  deadLetters(count: number): string;
};

export type DeadlineTexts = {
  titles: Record<WheelKind, (title: string, date: WheelDate) => string>;
  todo: TodoTitles;
};

const TEXTS: Record<Locale, DeadlineTexts> = { sv: swedish, en: english };

/** What a deadline is called; what the association has named itself keeps its name in every language. */
export function deadlineTitle(date: WheelDate, locale: Locale): string {
  return TEXTS[locale].titles[date.kind](date.title ?? '', date);
}

export function todoTitles(locale: Locale): TodoTitles {
  return TEXTS[locale].todo;
}
