import type { UserErrorCode } from '../domain/user-error-code.js';
import { refusals as english } from './en/refusals.js';
import type { Locale } from './locale.js';
import type { RefusalTexts } from './refusal-texts.js';
import { refusals as swedish } from './sv/refusals.js';

export type RefusalParams = Readonly<Record<string, string | number>>;

const TEXTS: Record<Locale, RefusalTexts> = { sv: swedish, en: english };

/** The sentence a person reads. A blank without a value reads as three dots. */
export function refusalText(code: UserErrorCode, locale: Locale, params: RefusalParams): string {
  const text = TEXTS[locale][code];
  const whole = typeof text === 'string' ? text : params.hint ? `${text.said} ${text.hint}` : text.said;
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
