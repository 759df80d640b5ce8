import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import {
  CalendarFeedsDocument,
  type CalendarFeedsQuery,
  CreateCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL, useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { FeedAddress } from './feed-address.js';

type Feed = NonNullable<CalendarFeedsQuery['organisation']>['calendarFeeds'][number];

/** As many as the server lets one person have at a time. */
const MOST_OPEN = 5;

/** One's own secret addresses to the deadlines, for a calendar program; each can be revoked. */
export function CalendarFeeds() {
  const { t } = useWords();
  const { organisation } = useSession();
  const query = useGraphQL(CalendarFeedsDocument, { organisation: organisation.slug });
  const feeds = query.data?.organisation?.calendarFeeds ?? [];
  const { create, address, error, refusals, isPending } = useCreateFeed();
  const open = feeds.filter(({ revokedAt }) => revokedAt === null);
  return (
    <>
      <h2>{t('feed.heading')}</h2>
      <p className="prose">{t('feed.lead')}</p>
      {address && <FeedAddress path={address} />}
      {open.length > 0 && (
        <ul className="feeds">
          {open.map((feed) => (
            <FeedLine key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      <RefusalList messages={refusals} />
      {error && <Failure error={error} isSaving onRetry={() => void create()} />}
      {open.length < MOST_OPEN ? (
        <button type="button" className="button" disabled={isPending} onClick={() => void create()}>
          {t(open.length === 0 ? 'feed.create' : 'feed.createAnother')}
        </button>
      ) : (
        <p className="quiet prose">{t('feed.most')}</p>
      )}
    </>
  );
}

function useCreateFeed() {
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const creating = useGraphQLMutation(CreateCalendarFeedDocument);
  const create = async () => {
    const input = { organisation: organisation.slug, requestId: newRequestId() };
    const answer = await creating.mutateAsync({ input }).catch(() => null);
    if (answer && answer.calendarFeedCreate.userErrors.length === 0) await queryClient.invalidateQueries();
  };
  const made = creating.data?.calendarFeedCreate;
  return {
    create,
    address: made?.address ?? null,
    refusals: (made?.userErrors ?? []).map(({ message }) => message),
    error: creating.error,
    isPending: creating.isPending,
  };
}

function FeedLine({ feed }: { feed: Feed }) {
  const { t, momentOf } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const revoking = useGraphQLMutation(RevokeCalendarFeedDocument);
  const revoke = async () => {
    const input = { organisation: organisation.slug, requestId: newRequestId(), expectedVersion: feed.version };
    const answer = await revoking.mutateAsync({ id: feed.id, input }).catch(() => null);
    if (answer && answer.calendarFeedRevoke.userErrors.length === 0) await queryClient.invalidateQueries();
  };
  const refusals = revoking.data?.calendarFeedRevoke.userErrors ?? [];
  const made = t('feed.created', { moment: momentOf(feed.createdAt) });
  return (
    <li className="feeds__one">
      <span>{made}</span>
      {isAsking ? (
        <span className="button-row">
          <button type="button" className="button" disabled={revoking.isPending} onClick={() => void revoke()}>
            {t('feed.revoke.confirm')}
          </button>
          <button type="button" className="button button--quiet" onClick={() => setIsAsking(false)}>
            {t('form.cancel')}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="button button--quiet"
          aria-label={`${t('feed.revoke')}: ${made}`}
          onClick={() => setIsAsking(true)}
        >
          {t('feed.revoke')}
        </button>
      )}
      <RefusalList messages={refusals.map(({ message }) => message)} />
      {revoking.error && <Failure error={revoking.error} isSaving onRetry={() => void revoke()} />}
    </li>
  );
}
