import { type HalfYear, halfYearOf } from '@jourplan/schema/domain/time/half-year.js';
import type { WheelDate, WheelKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import type { Locale } from '@jourplan/schema/words/locale.js';

/** The half-year in words: `första halvåret 2026`. */
export function halfYearName(halfYear: HalfYear, locale: Locale): string {
  const [year, half] = halfYear.split('-');
  const names = { sv: ['första halvåret', 'andra halvåret'], en: ['first half of', 'second half of'] }[locale];
  return `${half === 'H1' ? names[0] : names[1]} ${year}`;
}

type Title = (title: string, date: WheelDate) => string;

const TITLES: Record<Locale, Record<WheelKind, Title>> = {
  sv: {
    HALF_YEAR_END: (_, { on }) => `Sista dagen i ${halfYearName(halfYearOf(on), 'sv')}`,
    NOTICE_DAY: (title) => `Sista dag att säga upp ${title}`,
    AGREEMENT_END: (title) => `${title} upphör senast`,
    REPORTING_DAY: (title) => title,
    ACTIVITY: (title) => title,
    ANNUAL_MEETING: (title) => title,
    OTHER: (title) => title,
  },
  en: {
    HALF_YEAR_END: (_, { on }) => `Last day of the ${halfYearName(halfYearOf(on), 'en')}`,
    NOTICE_DAY: (title) => `Last day to give notice: ${title}`,
    AGREEMENT_END: (title) => `Last possible day: ${title}`,
    REPORTING_DAY: (title) => title,
    ACTIVITY: (title) => title,
    ANNUAL_MEETING: (title) => title,
    OTHER: (title) => title,
  },
};

/** What a deadline is called; what the association has named itself keeps its name in every language. */
export function deadlineTitle(date: WheelDate, locale: Locale): string {
  return TITLES[locale][date.kind](date.title ?? '', date);
}
