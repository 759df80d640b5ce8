import { labels as english } from './en/labels.js';
import type { Labels } from './labels.js';
import type { Locale } from './locale.js';
import { labels as swedish } from './sv/labels.js';

const LABELS: Record<Locale, Labels> = { sv: swedish, en: english };

/** Both languages at once: for a server or a command line. A screen fetches its own language's file. */
export function labelsOf(locale: Locale): Labels {
  return LABELS[locale];
}
