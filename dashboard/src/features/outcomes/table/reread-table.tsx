import type { QueryClient } from '@tanstack/react-query';
import { FollowUpRevisionsDocument, OutcomeTableDocument } from '../../../graphql/graphql.js';
import { queryKeyOf } from '../../../lib/use-graphql.js';

/** Reads again what the table stands on, the correction under way included. */
export async function rereadTable(queryClient: QueryClient): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: queryKeyOf(OutcomeTableDocument) }),
    queryClient.invalidateQueries({ queryKey: queryKeyOf(FollowUpRevisionsDocument) }),
  ]);
}
