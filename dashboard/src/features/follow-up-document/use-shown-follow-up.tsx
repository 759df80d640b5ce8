import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { FollowUpDocumentDocument, FollowUpRevisionsDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import type { FollowUpShown } from './document-head.js';
import type { Revision } from './revision-list.js';

const COMPUTING_LOOK_MS = 2000;
const whileComputing = (followUp: { status: string } | null | undefined) =>
  followUp?.status === 'COMPUTING' ? COMPUTING_LOOK_MS : false;

/** The version named in the address, else the one that holds. Others than that are read only when asked for. */
export function useShownFollowUp(halfYear: HalfYear, version: number | undefined) {
  const { organisation } = useSession();
  const query = useGraphQL(
    FollowUpDocumentDocument,
    { organisation: organisation.slug, halfYear },
    { refetchInterval: (latest) => whileComputing(latest?.organisation?.followUp) },
  );
  const inForce = query.data?.organisation?.followUp ?? null;
  const revisions: Revision[] = (query.data?.organisation?.followUps ?? []).filter((one) => one.halfYear === halfYear);
  const isOther = inForce?.revision !== version && revisions.some(({ revision }) => revision === version);
  const isNamed = (one: FollowUpShown) => one.halfYear === halfYear && one.revision === version;
  const others = useGraphQL(
    FollowUpRevisionsDocument,
    { organisation: organisation.slug },
    {
      enabled: isOther,
      refetchInterval: (latest) => whileComputing(latest?.organisation?.followUps.find(isNamed)),
    },
  );
  const named = others.data?.organisation?.followUps.find(isNamed) ?? null;
  return {
    query: isOther && !query.isError ? others : query,
    isPlaceholder: query.isPlaceholderData,
    followUp: isOther ? named : inForce,
    revisions,
  };
}
