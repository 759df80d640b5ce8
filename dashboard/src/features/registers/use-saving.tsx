import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../graphql/graphql.js';
import type { Refusal } from '../../lib/refusals.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';

/** Runs a change of a register; when it was made, everything on screen is read anew. */
export function useSaving<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  refusalsOf: (answer: TData) => readonly Refusal[],
  onDone: () => void,
) {
  const queryClient = useQueryClient();
  const mutation = useGraphQLMutation(document);
  const save = async (variables: TVariables) => {
    const answer = await mutation.mutateAsync(variables).catch(() => null);
    if (!answer || refusalsOf(answer).length > 0) return;
    await queryClient.invalidateQueries();
    onDone();
  };
  return {
    save,
    refusals: mutation.data ? refusalsOf(mutation.data) : [],
    error: mutation.error,
    isPending: mutation.isPending,
  };
}
