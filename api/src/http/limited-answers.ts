import type { ApolloServerPlugin } from '@apollo/server';
import type { Locale } from '@jourplan/schema/words/locale.js';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { ANSWER_LIMITS, type AnswerLimits, limitAnswers } from '../graphql/answer-limits.js';
import type { RequestContext } from '../platform/request-context.js';
import { newErrorId } from './error-ids.js';

type LimitedAnswers = { plugin: ApolloServerPlugin<RequestContext>; stringifyResult(result: FormattedExecutionResult): string };

/** Puts one error in the place of an answer that took more than it may: too many objects, too long on the thread, too many bytes. */
export function limitedAnswers(schema: GraphQLSchema, limits: AnswerLimits = ANSWER_LIMITS): LimitedAnswers {
  const { tookTooMuch } = limitAnswers(schema, limits);
  // The bytes are known when the context is not any more.
  const locales = new WeakMap<object, Locale>();
  return {
    plugin: {
      requestDidStart: async () => ({
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== 'single') return;
          const { data } = response.body.singleResult;
          if (data) locales.set(data, contextValue.locale);
          if (!tookTooMuch(contextValue)) return;
          response.http.status = 400;
          response.body.singleResult = tooLarge(contextValue.locale);
        },
      }),
    },
    stringifyResult(result) {
      const text = JSON.stringify(result);
      const isTooLarge = text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes;
      return `${isTooLarge ? JSON.stringify(tooLarge((result.data && locales.get(result.data)) ?? 'sv')) : text}\n`;
    },
  };
}

function tooLarge(locale: Locale): FormattedExecutionResult {
  const message =
    locale === 'sv'
      ? 'Svaret blev för stort. Be om mindre åt gången: färre listor i listor, en kortare period eller en mindre sida.'
      : 'The answer became too large. Ask for less at a time: fewer lists inside lists, a shorter period or a smaller page.';
  return { errors: [{ message, extensions: { code: 'ANSWER_TOO_LARGE', reference: newErrorId() } }] };
}
