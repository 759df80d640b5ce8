import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { type Explained, RefusedRequest } from '../platform/refused-request.js';
import { explainDocument, explainSyntax } from './explain-document.js';
import { explainVariables } from './explain-variables.js';

export type RefusedBy = {
  schema: GraphQLSchema;
  document?: DocumentNode | undefined;
  operation?: OperationDefinitionNode | undefined;
  variables?: unknown;
  /** Names of the schema may be suggested: on the API page. */
  suggests: boolean;
};

/** Said when the kind of error is known from its code alone. */
const BY_CODE: Record<string, Explained> = {
  BAD_REQUEST: {
    told: {
      sv: 'Frågan har fel form: query och operationName är text, variables och extensions är objekt.',
      en: 'The request has the wrong form: query and operationName are texts, variables and extensions are objects.',
    },
  },
  OPERATION_RESOLUTION_FAILURE: {
    told: {
      sv: 'Ange i operationName vilken operation i dokumentet som ska utföras.',
      en: 'Say in operationName which operation of the document is meant.',
    },
    field: ['operationName'],
  },
  BAD_USER_INPUT: { told: { sv: 'Ett värde går inte att läsa.', en: 'A value cannot be read.' } },
};

/** Raised by graphql-js while it runs a document: a variable that may be null was null where nothing may be. */
const NULL_ARGUMENT = /^Argument "(\w+)" /;

/**
 * Explains errors that were raised before our own code ran, in words of ours: what graphql-js and Apollo say repeats what
 * was sent. An error that is not here is a fault of ours, or already in our words.
 */
export function explainRefusals(errors: readonly GraphQLError[], by: RefusedBy): Map<GraphQLError, Explained> {
  const explained = new Map<GraphQLError, Explained>();
  const ofVariables = errors.filter(isOfVariable);
  if (ofVariables.length > 0 && by.document && by.operation) {
    const variables = (by.variables ?? {}) as Record<string, unknown>;
    const told = explainVariables({ schema: by.schema, document: by.document, operation: by.operation, variables });
    for (const [index, error] of ofVariables.entries()) if (told[index]) explained.set(error, told[index]);
  }
  for (const error of errors) {
    const one = explained.has(error) ? undefined : explain(error, by);
    if (one) explained.set(error, one);
  }
  return explained;
}

function explain(error: GraphQLError, { schema, document, suggests }: RefusedBy): Explained | undefined {
  if (refusedRequestIn(error) !== null) return undefined;
  const code = error.extensions.code;
  if (code === 'GRAPHQL_PARSE_FAILED') return { told: explainSyntax(error) };
  if (code === 'GRAPHQL_VALIDATION_FAILED' && document) return explainDocument(error, { schema, document, suggests });
  if (code === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError)) {
    const argument = NULL_ARGUMENT.exec(error.message)?.[1];
    if (argument !== undefined) return { told: { sv: 'Fyll i fältet.', en: 'Fill in the field.' }, field: [argument] };
  }
  return typeof code === 'string' ? BY_CODE[code] : undefined;
}

function isOfVariable({ nodes, path }: GraphQLError): boolean {
  return path === undefined && nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

/** A refusal of ours, also when graphql-js or Apollo has wrapped it. */
export function refusedRequestIn(error: unknown): RefusedRequest | null {
  if (error instanceof RefusedRequest) return error;
  return error instanceof GraphQLError && error.originalError ? refusedRequestIn(error.originalError) : null;
}
