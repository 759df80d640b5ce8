import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { askerGone } from '@jourplan/schema/persistence/asker.js';
import { AskerGone } from '@jourplan/schema/persistence/outage.js';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { unauthenticated } from '../platform/access-errors.js';
import { RefusedRequest } from '../platform/refused-request.js';
import type { RequestContext } from '../platform/request-context.js';
import { explainRefusals } from './explain-refusal.js';
import type { Audience } from './format-error.js';
import { outageAnswer } from './outage-answer.js';
import { refuseOddTexts } from './refuse-odd-texts.js';

/** What can be asked before anybody has signed in. */
const SIGNED_OUT_FIELDS = new Set([
  '__typename',
  'viewer',
  'signIn',
  'signOut',
  'signInOptions',
  'invitation',
  'invitationAccept',
]);
const DEFAULT_AUDIENCE: Audience = { locale: 'sv' };

/** Checks that depend on who asks, and remembers for whom each error is told. */
export function requestPlugin() {
  const audiences = new WeakMap<object, Audience>();
  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        if (askerGone()?.aborted) throw new AskerGone('the client has gone');
        refuseUnlessAllowed(request);
        const { schema, document, operation } = request;
        refuseOddTexts({ schema, document, operation, variables: request.request.variables });
      },
      willSendResponse: async (request) => sayWhenToAskAgain(request),
      didEncounterErrors: async ({ errors, schema, document, operation, request, contextValue: { locale, isExplorer } }) => {
        const { variables } = request;
        const explained = explainRefusals(errors, { schema, document, operation, variables, suggests: isExplorer });
        for (const error of errors) audiences.set(error, { locale, explained: explained.get(error) });
      },
    }),
  };
  const audienceOf = (error: unknown): Audience =>
    (typeof error === 'object' && error !== null && audiences.get(error)) || DEFAULT_AUDIENCE;
  return { plugin, audienceOf };
}

/** A request that an outage of the database left without an answer is one to send again, by proxies and programs too. */
function sayWhenToAskAgain({ errors = [], response, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  for (const error of errors) {
    const outage = outageAnswer(error, contextValue.locale);
    if (outage === null) continue;
    response.http.status = 503;
    response.http.headers.set('retry-after', String(outage.retryAfterSeconds));
  }
}

function refuseUnlessAllowed(request: GraphQLRequestContextDidResolveOperation<RequestContext>) {
  const { document, operation, contextValue } = request;
  if (!contextValue.isExplorer && introspects(document)) {
    throw new RefusedRequest(
      'INTROSPECTION_DISABLED',
      {
        sv: 'Schemat visas på API-sidan. Logga in och öppna /api.',
        en: 'Introspection is for the API page. Sign in and open /api.',
      },
      { status: 400 },
    );
  }
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
    throw new RefusedRequest(
      'BAD_REQUEST',
      { sv: 'Det finns inga prenumerationer.', en: 'There are no subscriptions.' },
      { status: 400 },
    );
  if (contextValue.signedIn === null && !rootFields(operation, document).every(({ name }) => SIGNED_OUT_FIELDS.has(name.value)))
    throw unauthenticated(401);
  if (slugsAskedFor(operation, document, request.request.variables ?? {}).size > 1)
    throw new RefusedRequest(
      'BAD_REQUEST',
      { sv: 'Fråga efter en förening i taget.', en: 'Ask for one organisation at a time.' },
      { status: 400 },
    );
}

/** Which organisations a query reads, by the argument of its root fields. */
function slugsAskedFor(
  operation: OperationDefinitionNode | undefined,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Set<unknown> {
  const slugs = rootFields(operation, document)
    .filter(({ name }) => name.value === 'organisation')
    .map((field) => field.arguments?.find(({ name }) => name.value === 'slug')?.value)
    .map((value) => value && valueFromASTUntyped(value, variables));
  return new Set(slugs);
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

function rootFields(operation: OperationDefinitionNode | undefined, document: DocumentNode): FieldNode[] {
  const fieldsIn = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsIn(fragment.selectionSet) : [];
    });
  return operation ? fieldsIn(operation.selectionSet) : [];
}
