import type { WheelDate } from '../domain/year-wheel/association-wheel.js';
import type { DeadlineTexts, TodoTitles } from './deadline-texts.js';
import { deadlines as english } from './en/deadlines.js';
import type { Locale } from './locale.js';
import { deadlines as swedish } from './sv/deadlines.js';

const TEXTS: Record<Locale, DeadlineTexts> = { sv: swedish, en: english };

/** What a deadline is called; what the association has named itself keeps its name in every language. */
export function deadlineTitle(date: WheelDate, locale: Locale): string {
  return TEXTS[locale].titles[date.kind](date.title ?? '', date);
}

export function todoTitles(locale: Locale): TodoTitles {
  return TEXTS[locale].todo;
}
