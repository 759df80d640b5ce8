import { unwrapResolverError } from '@apollo/server/errors';
import type { Log } from '@jourplan/schema/runtime/log.js';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InvalidScalar } from '../graphql/invalid-scalar.js';
import type { Locale } from '../graphql/locale.js';
import { newErrorId, placeOf } from './error-ids.js';

/** For whom an error is told; see `tellErrorsTo` in the request plugin. */
export type Audience = { locale: Locale; isExplorer: boolean };

/** Refused on purpose, so their message may be read. Any other code is a fault of ours. */
const REFUSALS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DOCUMENT_NOT_ALLOWED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTROSPECTION_DISABLED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
]);

const TRANSLATED: Record<string, string> = {
  UNAUTHENTICATED: 'Logga in först.',
  NOT_FOUND: 'Det finns inte, eller så har du inte behörighet till det.',
};

/** Code, message and a number to ask about. No stack, no SQL, nothing about a fault of ours. */
export function errorFormatter(log: Log, audienceOf: (error: unknown) => Audience) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    const reference = newErrorId();
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (!REFUSALS.has(code)) {
      log.error(`request failed: ${placeOf(unwrapResolverError(error))}`, { errorId: reference, errorCode: code });
      const message = faultMessage(audienceOf(error).locale, reference);
      return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
    }
    log.info('request refused', { errorId: reference, errorCode: code });
    return {
      message: refusalMessage(code, formatted.message, error, audienceOf(error)),
      ...place,
      extensions: { code, reference },
    };
  };
}

export function faultMessage(locale: Locale, reference: string): string {
  return locale === 'sv'
    ? `Något gick fel hos oss. Försök igen, och uppge felnummer ${reference} om det händer på nytt.`
    : `Something went wrong on our side. Try again, and give error number ${reference} if it happens once more.`;
}

function refusalMessage(code: string, message: string, error: unknown, { locale, isExplorer }: Audience): string {
  const invalid = invalidScalarIn(error);
  if (invalid !== null) return `${fieldIn(message)}${invalid.explain(locale)}`;
  if (locale === 'sv' && TRANSLATED[code]) return TRANSLATED[code];
  // A suggestion names parts of the schema; those are told on the API page only.
  return isExplorer ? message : message.replace(/ ?Did you mean [^?]*\?/, '');
}

/** Wrapped by graphql-js once for the value and once for the variable. */
function invalidScalarIn(error: unknown): InvalidScalar | null {
  if (error instanceof InvalidScalar) return error;
  return error instanceof GraphQLError && error.originalError ? invalidScalarIn(error.originalError) : null;
}

/** graphql-js tells the path of a wrong variable in its message only. */
function fieldIn(message: string): string {
  const path = / at "([\w.[\]]+)"; /.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1];
  return path ? `${path}: ` : '';
}
