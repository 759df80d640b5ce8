import { existsSync, readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { refuseRequest } from './refuse-request.js';

/** The documents of the dashboard's build by their SHA-256. None when it has not been built. */
export function readListedDocuments(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** Puts the listed document in place of its hash. A hash that is not listed comes from another build. */
export function takeListedDocument(documents: ReadonlyMap<string, string>): RequestHandler {
  return ({ body }, response, next) => {
    if (body.query !== undefined) return next();
    const hash: unknown = body.extensions?.persistedQuery?.sha256Hash;
    const query = typeof hash === 'string' ? documents.get(hash) : undefined;
    if (query === undefined)
      return refuseRequest(response, 400, 'DOCUMENT_NOT_ALLOWED', 'Send a document in query, or the hash of a listed one.');
    body.query = query;
    next();
  };
}
