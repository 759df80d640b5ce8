import type { Locale } from '@jourplan/schema/words/locale.js';

/** Texts by id; parsed at build time, which the type of the JSON file cannot say. */
export type Catalogue = Record<string, string>;

/** Each language is a file of its own, so that a reader fetches one. */
export async function loadMessages(locale: Locale): Promise<Catalogue> {
  const file = locale === 'en' ? await import('../messages/en.json') : await import('../messages/sv.json');
  return file.default;
}
