import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../../graphql/graphql.js';
import type { RequestFailed } from '../../lib/graphql-request.js';
import { newRequestId } from '../../lib/request-id.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';

interface Change<TVariables> {
  run: (variables: (requestId: string) => TVariables) => Promise<void>;
  error: RequestFailed | null;
  refusals: string[];
  isPending: boolean;
}

/** One intended change: sent again with the same id after an outage, with a new one after a refusal. */
export function useChange<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  refusalsIn: (data: TData) => { message: string }[],
  onDone: () => void,
): Change<TVariables> {
  const queryClient = useQueryClient();
  const mutation = useGraphQLMutation(document);
  const requestId = useRef<string>(undefined);
  const run = async (variables: (requestId: string) => TVariables) => {
    requestId.current ??= newRequestId();
    const data = await mutation.mutateAsync(variables(requestId.current)).catch(() => null);
    if (data === null) return;
    requestId.current = undefined;
    if (refusalsIn(data).length > 0) return;
    await queryClient.invalidateQueries();
    onDone();
  };
  const refusals = mutation.data === undefined ? [] : refusalsIn(mutation.data).map(({ message }) => message);
  return { run, error: mutation.error, refusals, isPending: mutation.isPending };
}
