import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ask } from './ask.js';

/** The schema as the server tells it; null when it does not, as when the session has ended. */
export async function readSchema(): Promise<GraphQLSchema | null> {
  const answer = (await ask({ query: getIntrospectionQuery() })) as { data?: IntrospectionQuery | null };
  return answer.data ? buildClientSchema(answer.data) : null;
}
