import { isStorableText, unstorableTextsIn } from '@jourplan/schema/domain/text/storable-text.js';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { RefusedRequest } from '../platform/refused-request.js';
import { argumentOf } from './explain-variables.js';
import { inputPathTo } from './input-path.js';
import { namesOf } from './schema-names.js';

type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: unknown;
};

/**
 * Refuses a question that holds half a character (a lone surrogate) or NUL, neither of which PostgreSQL can look for. A
 * mutation tells its form which field it is instead; see `runCommand`.
 */
export function refuseOddTexts({ schema, document, operation, variables }: Asked): void {
  if (operation?.operation !== OperationTypeNode.QUERY) return;
  for (const [name, value] of Object.entries(variables ?? {})) {
    const [path] = unstorableTextsIn(value);
    if (path === undefined) continue;
    const argument = argumentOf(document, name);
    // What no argument takes is never looked for.
    if (argument.length > 0) throw oddText(schema, [...argument, ...path]);
  }
  const field = inputPathTo(document, (node) => node.kind === Kind.STRING && !isStorableText(node.value));
  if (field !== null) throw oddText(schema, field);
}

function oddText(schema: GraphQLSchema, path: string[]): RefusedRequest {
  const field = path.filter((step) => namesOf(schema).has(step) || /^\d{1,4}$/.test(step));
  return new RefusedRequest(
    'BAD_USER_INPUT',
    {
      sv: `${field.join('.')}: texten innehåller tecken som inte kan finnas i någon text.`,
      en: `${field.join('.')}: the text holds characters that no text can hold.`,
    },
    { field, status: 400 },
  );
}
