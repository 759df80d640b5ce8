import type { Log } from '@jourplan/schema/runtime/log.js';
import { placeOf } from '@jourplan/schema/runtime/place-of-error.js';
import type { ErrorRequestHandler, Response } from 'express';
import { newErrorId } from './error-ids.js';
import { faultMessage } from './format-error.js';
import { localeOf } from './locale-of.js';
import { outageAnswer } from './outage-answer.js';

/** Answers in GraphQL's form before GraphQL is reached. */
export function refuseRequest(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code, reference: newErrorId() } }] });
}

const BODY_ERRORS: Record<number, string> = {
  400: 'The body must be one JSON object.',
  413: 'The body is too large: at most 256 kB.',
  415: 'The body must be JSON in UTF-8.',
};

/** The last resort: what a body parser refused, or a fault of ours. */
export function answerFailure(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status: unknown = error?.status;
    if (typeof status === 'number' && status < 500) {
      return refuseRequest(response, status, 'BAD_REQUEST', BODY_ERRORS[status] ?? 'The request cannot be read.');
    }
    const reference = newErrorId();
    const outage = outageAnswer(error, localeOf(request.headers['accept-language']));
    if (outage !== null) {
      const { message, ...extensions } = outage;
      log.warn('the database did not serve a request', { errorId: reference, errorCode: outage.code });
      response.status(503).set('Retry-After', String(outage.retryAfterSeconds));
      return void response.json({ errors: [{ message, extensions: { ...extensions, reference } }] });
    }
    log.error(`request failed: ${placeOf(error)}`, { errorId: reference, errorCode: 'INTERNAL_SERVER_ERROR' });
    const message = faultMessage(localeOf(request.headers['accept-language']), reference);
    response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] });
  };
}
