import { type Outage, outageOf } from '@jourplan/schema/persistence/outage.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { GraphQLError } from 'graphql';

/** When asking again is likely to do: a lock or a queue passes sooner than a database comes back. */
const RETRY_AFTER_SECONDS: Record<Outage, number> = { BUSY: 2, LOST: 5, GONE: 1 };
const CODES: Record<Outage, string> = { BUSY: 'BUSY', LOST: 'UNAVAILABLE', GONE: 'CLIENT_GONE' };

const MESSAGES: Record<Locale, Record<Outage, string>> = {
  sv: {
    BUSY: 'Det är många som arbetar just nu, eller så håller någon annan samma uppgifter. Inget ändrades. Försök igen om en stund.',
    LOST: 'Databasen svarar inte just nu. Försök igen om en stund: det som redan har sparats sparas inte två gånger.',
    GONE: 'Den som frågade väntade inte på svaret. Inget ändrades.',
  },
  en: {
    BUSY: 'Many are working just now, or someone else holds the same information. Nothing was changed. Try again in a while.',
    LOST: 'The database does not answer just now. Try again in a while: what has been saved already is not saved twice.',
    GONE: 'Who asked did not wait for the answer. Nothing was changed.',
  },
};

export type OutageAnswer = { code: string; message: string; retryAfterSeconds: number };

/** What is said, with HTTP 503, when the database is busy or gone; null when that is not what happened. */
export function outageAnswer(error: unknown, locale: Locale): OutageAnswer | null {
  const outage = outageOf(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  if (outage === null) return null;
  return { code: CODES[outage], message: MESSAGES[locale][outage], retryAfterSeconds: RETRY_AFTER_SECONDS[outage] };
}
