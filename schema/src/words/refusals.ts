import type { UserErrorCode } from '../domain/user-error-code.js';
import { refusals as english } from './en/refusals.js';
import type { Locale } from './locale.js';
import { refusals as swedish } from './sv/refusals.js';

/** `{name}` is filled from the refusal's params; the hint is added when they ask for it. */
export type RefusalText = string | { said: string; hint: string };
export type RefusalTexts = Record<UserErrorCode, RefusalText>;
export type RefusalParams = Readonly<Record<string, string | number>>;

const TEXTS: Record<Locale, RefusalTexts> = { sv: swedish, en: english };

/** The sentence a person reads. A blank without a value reads as three dots. */
export function refusalText(code: UserErrorCode, locale: Locale, params: RefusalParams): string {
  const text = TEXTS[locale][code];
  const whole = typeof text === 'string' ? text : params.hint ? `${text.said} ${text.hint}` : text.said;
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
