import { RefusedRequest } from './refused-request.js';

/** Nobody is signed in, or the session has ended. `status` is for a request of which nothing is answered. */
export function unauthenticated(status?: 401): RefusedRequest {
  return new RefusedRequest('UNAUTHENTICATED', { sv: 'Logga in först.', en: 'Sign in first.' }, { ...(status && { status }) });
}

/** Signed in, but this is not yours, or it does not exist: the two look the same. */
export function notFound(): RefusedRequest {
  return new RefusedRequest('NOT_FOUND', {
    sv: 'Det finns inte, eller så har du inte behörighet till det.',
    en: 'It does not exist, or you may not see it.',
  });
}

/** Too many ask at once; nothing was done, and asking again after so many seconds will do. Answered as 503. */
export function busy(retryAfterSeconds: number): RefusedRequest {
  const told = {
    sv: 'Just nu är det för många på en gång. Försök igen om en liten stund.',
    en: 'Too many ask at once. Try again in a moment.',
  };
  return new RefusedRequest('BUSY', told, { status: 503, retryAfterSeconds });
}
