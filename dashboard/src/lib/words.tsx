import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { LabelId } from '@jourplan/schema/words/label-id.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type sv from '../messages/sv.json';
import { formatDate, formatDayOf, formatList, formatNumber, formatShare, formatTimeOf } from './format.js';

/** Every text on screen is one of these: the Swedish catalogue's, and what is said of KPIs. */
export type MessageId = keyof typeof sv | LabelId | `kpi.${ContactKpiKey}` | `contactKpis.finding.${ContactKpiKey}`;
export type MessageValues = Record<string, string | number>;

export interface Words {
  locale: Locale;
  t(id: MessageId, values?: MessageValues): string;
  number(value: number, decimals?: number): string;
  share(share: number): string;
  date(date: PlainDate): string;
  dayOf(instant: string): string;
  /** `22 november 2026 kl. 14.32` */
  momentOf(instant: string): string;
  /** `Första halvåret 2026` */
  halfYear(period: HalfYear): string;
  /** `första halvåret 2026`, inside a sentence */
  halfYearInline(period: HalfYear): string;
  /** `en, två och tre` */
  list(items: string[]): string;
}

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsOf(intl), [intl]);
}

function wordsOf(intl: IntlShape): Words {
  const locale: Locale = intl.locale === 'en' ? 'en' : 'sv';
  const t = (id: MessageId, values?: MessageValues) => intl.formatMessage({ id }, values);
  const half = (period: HalfYear) => ({ half: period.slice(-1), year: period.slice(0, 4) });
  return {
    locale,
    t,
    number: (value, decimals) => formatNumber(locale, value, decimals),
    share: (share) => formatShare(locale, share),
    date: (date) => formatDate(locale, date),
    dayOf: (instant) => formatDayOf(locale, instant),
    momentOf: (instant) => t('moment', { day: formatDayOf(locale, instant), time: formatTimeOf(locale, instant) }),
    halfYear: (period) => t('halfYear', half(period)),
    halfYearInline: (period) => t('halfYear.inline', half(period)),
    list: (items) => formatList(locale, items),
  };
}
