import type { Locale } from '@jourplan/schema/words/locale.js';

/** The language of the person at the terminal: Swedish for sv…, English for any other, Swedish when nothing is said. */
export function commandLocale(env: NodeJS.ProcessEnv): Locale {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'sv';
  return /^sv/i.test(language) ? 'sv' : 'en';
}

/** One text in both languages; the person's own is said. */
export function say(swedish: string, english: string): string {
  return commandLocale(process.env) === 'sv' ? swedish : english;
}
