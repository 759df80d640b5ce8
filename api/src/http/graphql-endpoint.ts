import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { documentLimits, MOST_TOKENS } from '../graphql/document-limits.js';
import { networkOf } from '../platform/network-of.js';
import type { RequestContext } from '../platform/request-context.js';
import type { DemoDoor } from './demo-door.js';
import { errorFormatter } from './format-error.js';
import { limitedAnswers } from './limited-answers.js';
import { takeListedDocument } from './listed-documents.js';
import { localeOf } from './locale-of.js';
import { refuseRequest } from './refuse-request.js';
import { requestPlugin } from './request-plugin.js';
import type { ServerParts } from './server-parts.js';
import type { Sessions } from './sessions.js';

const LARGEST_BODY = '256kb';

export type EndpointParts = ServerParts & {
  schema: GraphQLSchema;
  sessions: Sessions;
  documents: ReadonlyMap<string, string>;
  servesDemo: DemoDoor;
  origins: () => ReadonlySet<string>;
};

/** `/graphql`: one JSON object by POST, from a page of ours. */
export async function graphqlEndpoint(parts: EndpointParts): Promise<{ router: Router; stop(): Promise<void> }> {
  const apollo = await startApollo(parts);
  const router = Router();
  router.post(
    '/graphql',
    refuseForeignOrigin(parts.origins),
    refuseOtherThanJson,
    express.json({ limit: LARGEST_BODY, type: 'application/json' }),
    refuseBatch,
    takeListedDocument(parts.documents),
    refuseCrookedBody,
    parts.sessions.load,
    expressMiddleware(apollo, { context: async ({ req, res }) => contextOf(parts, req, res) }),
  );
  router.all('/graphql', (_request, response) => {
    response.set('Allow', 'POST');
    refuseRequest(response, 405, 'BAD_REQUEST', 'Use POST.');
  });
  return { router, stop: () => apollo.stop() };
}

async function startApollo({ schema, log, documents, weighedDocuments }: EndpointParts): Promise<ApolloServer<RequestContext>> {
  const { plugin, audienceOf } = requestPlugin();
  const limited = limitedAnswers(schema);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    formatError: errorFormatter(log, audienceOf),
    validationRules: [documentLimits(weighedDocuments ?? new Set(documents.values()))],
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [plugin, limited.plugin, ApolloServerPluginCacheControlDisabled()],
    stringifyResult: limited.stringifyResult,
    // The API page may; everybody else is refused by the request plugin, which knows who asks.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: silent,
  });
  await apollo.start();
  return apollo;
}

// Apollo's own lines may carry what people typed; what matters is logged where errors are formatted.
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function refuseForeignOrigin(origins: () => ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    if (origins().has(request.headers.origin ?? '')) return next();
    const [own] = origins();
    refuseRequest(response, 403, 'BAD_REQUEST', `Send the header Origin: ${own ?? ''}`);
  };
}

const refuseOtherThanJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  refuseRequest(response, 415, 'BAD_REQUEST', 'Send the header Content-Type: application/json');
};

const refuseBatch: RequestHandler = ({ body }, response, next) => {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return next();
  refuseRequest(response, 400, 'BAD_REQUEST', 'Send one JSON object; batches are not accepted.');
};

/** What GraphQL reads of a body, and nothing beside it: `extensions` has been read, and other names mean nothing here. */
const refuseCrookedBody: RequestHandler = (request, response, next) => {
  const { query, variables, operationName } = request.body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') return refuseRequest(response, 400, 'BAD_REQUEST', 'query must be a text.');
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return refuseRequest(response, 400, 'BAD_REQUEST', 'variables must be an object.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return refuseRequest(response, 400, 'BAD_REQUEST', 'operationName must be a text.');
  request.body = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
  next();
};

function contextOf(
  { orm, reader, clock, log, sessions, servesDemo }: EndpointParts,
  request: Request,
  response: Response,
): RequestContext {
  const signedIn = sessions.of(response);
  return {
    signedIn,
    em: orm.em,
    reader,
    clock,
    log,
    locale: localeOf(request.headers['accept-language']),
    servesDemo: servesDemo(request),
    isExplorer: signedIn !== null && request.headers['x-jourplan-explorer'] === '1',
    http: {
      network: networkOf(request.ip),
      sessionToken: sessions.cookie.read(request),
      deviceToken: sessions.device.read(request),
      setCookies: ({ session, device }) => {
        sessions.device.set(response, device);
        sessions.cookie.set(response, session);
      },
      clearSessionCookie: () => sessions.cookie.clear(response),
    },
  };
}
