import { unwrapResolverError } from '@apollo/server/errors';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { placeOf } from '@jourplan/schema/runtime/place-of-error.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import type { GraphQLFormattedError } from 'graphql';
import type { Explained } from '../platform/refused-request.js';
import { newErrorId } from './error-ids.js';
import { refusedRequestIn } from './explain-refusal.js';
import { outageAnswer } from './outage-answer.js';

/** For whom an error is told, and what is told when it was raised before our own code ran. */
export type Audience = { locale: Locale; explained?: Explained | undefined };

/** Refused on purpose. Any other code is a fault of ours. */
const REFUSALS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BUSY',
  'DOCUMENT_NOT_ALLOWED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTROSPECTION_DISABLED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
]);

const UNTOLD: Explained = { told: { sv: 'Frågan går inte att läsa.', en: 'The request cannot be read.' } };

/**
 * Code, message and a number to ask about. The message is always of our own writing and names fields, never values: what
 * graphql-js and Apollo say is not passed on. No stack, no SQL, nothing about a fault of ours.
 */
export function errorFormatter(log: Log, audienceOf: (error: unknown) => Audience) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locale, explained } = audienceOf(error);
    const refused = refusedRequestIn(error);
    const code = codeOf(formatted, refused?.code ?? (explained && 'BAD_USER_INPUT'));
    const reference = newErrorId();
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const outage = outageAnswer(error, locale);
    if (outage !== null) {
      const { message, ...extensions } = outage;
      log.warn('the database did not serve a request', { errorId: reference, errorCode: outage.code });
      return { message, ...place, extensions: { ...extensions, reference } };
    }
    if (!REFUSALS.has(code)) {
      log.error(`request failed: ${placeOf(unwrapResolverError(error))}`, { errorId: reference, errorCode: code });
      return {
        message: faultMessage(locale, reference),
        ...place,
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
      };
    }
    log.info('request refused', { errorId: reference, errorCode: code });
    const { told, field } = refused ? { told: refused.told, field: refused.field } : (explained ?? UNTOLD);
    const message = field && refused === null ? `${field.join('.')}: ${told[locale]}` : told[locale];
    return { message, ...place, extensions: { code, ...(field && { field }), reference } };
  };
}

function codeOf({ extensions }: GraphQLFormattedError, otherwise: string | undefined): string {
  const code = extensions?.code;
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : (otherwise ?? 'INTERNAL_SERVER_ERROR');
}

export function faultMessage(locale: Locale, reference: string): string {
  return locale === 'sv'
    ? `Något gick fel hos oss. Försök igen, och uppge felnummer ${reference} om det händer på nytt.`
    : `Something went wrong on our side. Try again, and give error number ${reference} if it happens once more.`;
}
