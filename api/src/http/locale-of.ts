import type { Locale } from '@jourplan/schema/words/locale.js';

/** Swedish unless the client asks for English first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'sv';
}
