import { kpis as english } from './en/kpis.js';
import type { WordsOfKpis } from './kpi-words.js';
import type { Locale } from './locale.js';
import { kpis as swedish } from './sv/kpis.js';

const TEXTS: Record<Locale, WordsOfKpis> = { sv: swedish, en: english };

export function wordsOfKpis(locale: Locale): WordsOfKpis {
  return TEXTS[locale];
}
