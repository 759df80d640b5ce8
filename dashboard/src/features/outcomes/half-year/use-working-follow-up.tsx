import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useMemo } from 'react';
import { FollowUpRevisionsDocument } from '../../../graphql/graphql.js';
import { useSession } from '../../../lib/session.js';
import { useGraphQL } from '../../../lib/use-graphql.js';
import type { OutcomeOrganisation } from '../table/outcome-plan.js';

const COMPUTING_LOOK_MS = 1500;

/**
 * The table works with the newest revision. That is the one that holds, but while an adopted one is being corrected: then
 * the correction is read as well, and stands in its place.
 */
export function useWorkingFollowUp(organisation: OutcomeOrganisation | null, halfYear: HalfYear) {
  const { organisation: chosen } = useSession();
  const newest = organisation?.followUps.find((one) => one.halfYear === halfYear);
  const isCorrection = newest !== undefined && newest.id !== organisation?.followUp?.id;
  const revisions = useGraphQL(
    FollowUpRevisionsDocument,
    { organisation: chosen.slug },
    {
      enabled: isCorrection,
      refetchInterval: (latest) =>
        latest?.organisation?.followUps.find(({ id }) => id === newest?.id)?.status === 'COMPUTING' ? COMPUTING_LOOK_MS : false,
    },
  );
  const correction = isCorrection ? revisions.data?.organisation?.followUps.find(({ id }) => id === newest.id) : undefined;
  const working = useMemo(() => {
    if (!isCorrection) return organisation;
    return organisation && correction ? { ...organisation, followUp: correction } : null;
  }, [organisation, isCorrection, correction]);
  return {
    organisation: working,
    isLoading: isCorrection && revisions.isFetching,
    error: isCorrection ? revisions.error : null,
    retry: () => void revisions.refetch(),
  };
}
