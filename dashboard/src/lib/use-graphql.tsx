import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../graphql/graphql.js';
import { passes, RequestFailed, requestGraphQL } from './graphql-request.js';
import { readPreferences, usePreferences } from './preferences.js';
import { asBefore, type Unanswered, unanswered } from './same-change.js';

const FRESH_MS = 30_000;
const FIRST_RETRY_MS = 1000;

/** `onSignedOut` runs when the server no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof RequestFailed && error.kind === 'SIGNED_OUT') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Without a net one is told so, instead of waiting without a word.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < 2 && error instanceof RequestFailed && passes(error.kind),
        retryDelay: (failures, error) =>
          (error instanceof RequestFailed ? error.retryAfterMs : null) ?? FIRST_RETRY_MS * 2 ** failures,
      },
    },
  });
}

/** The cache key of a query; without variables it matches every variant of the document. */
export function queryKeyOf<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables?: TVariables) {
  const hash = document.__meta__?.hash;
  return variables === undefined ? [hash] : [hash, variables, readPreferences().locale];
}

interface QueryOptions<TData> {
  enabled?: boolean;
  /** Milliseconds between looks while something is being computed; false to stop. */
  refetchInterval?: (latest: TData | undefined) => number | false;
}

/** Reads a query. While other variables load, the old answer stays (`isPlaceholderData`). */
export function useGraphQL<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { refetchInterval, ...options }: QueryOptions<TData> = {},
): UseQueryResult<TData, RequestFailed> {
  const { locale } = usePreferences();
  return useQuery<TData, RequestFailed>({
    queryKey: queryKeyOf(document, variables),
    queryFn: ({ signal }) => requestGraphQL(document, variables, { locale, signal }),
    placeholderData: keepPreviousData,
    ...options,
    refetchInterval: refetchInterval ? (query) => refetchInterval(query.state.data) : false,
  });
}

/**
 * Runs a mutation. Expected refusals come back as `userErrors`; only outages are thrown. Tried again unchanged after one, it
 * goes with the same request id, whatever id the form gives: it may have got through.
 */
export function useGraphQLMutation<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
): UseMutationResult<TData, RequestFailed, TVariables> {
  const { locale } = usePreferences();
  const lost = useRef<Unanswered | null>(null);
  return useMutation<TData, RequestFailed, TVariables>({
    mutationFn: async (given) => {
      const variables = asBefore(given, lost.current);
      lost.current = unanswered(variables);
      const answer = await requestGraphQL(document, variables, { locale });
      lost.current = null;
      return answer;
    },
  });
}
