import type { UserErrorCode } from '../domain/user-error-code.js';

/** `{name}` is filled from the refusal's params; the hint is added when they ask for it. */
export type RefusalText = string | { said: string; hint: string };
export type RefusalTexts = Record<UserErrorCode, RefusalText>;
