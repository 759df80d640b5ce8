import { onBehalfOf } from '@jourplan/schema/persistence/asker.js';
import type { RequestHandler } from 'express';

/** Work for a request whose client has closed it gets no database connection any more, so it is dropped before it begins. */
export const whileAskerWaits: RequestHandler = (_request, response, next) => {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  onBehalfOf(gone.signal, next);
};
