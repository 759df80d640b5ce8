import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the session has ended. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** Signed in, but this is not yours, or it does not exist: the two look the same. */
export function notFound(): GraphQLError {
  return new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });
}
