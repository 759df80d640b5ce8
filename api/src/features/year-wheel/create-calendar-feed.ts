import { can } from '@jourplan/schema/domain/access/can.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { hashOfSecret, newSecret } from '../../platform/session-token.js';
import type { SignedInMembership } from '../../platform/signed-in.js';

/** Live addresses of one person in one association: a phone, a computer, a shared screen, and room for a change. */
export const MOST_LIVE_FEEDS = 5;

export type CreateCalendarFeed = Asked;

/** Makes a secret calendar address for the person who asks; it shows what their role may see, for as long as they have it. */
export const createCalendarFeed = command(
  { act: 'calendarFeedCreate', event: 'calendar-feed.created', entity: 'calendar_feed', right: ['read', 'PLAN'] },
  async (scope, _: CreateCalendarFeed) => {
    const { tx, organisationId, now } = scope;
    if ((await liveFeedsOf(scope)) >= MOST_LIVE_FEEDS)
      return refuse('TOO_MANY_ADDRESSES', 'organisation', { limit: MOST_LIVE_FEEDS });
    const secret = newSecret();
    const [row] = await tx.execute<{ id: string; version: number }[]>(
      `insert into calendar_feed (organisation_id, membership_id, secret_hash, created_at) values (?, ?, ?, ?)
       returning id, version`,
      [organisationId, membershipOf(scope), hashOfSecret(secret), now],
    );
    if (row === undefined) throw new Error('a calendar feed was not written');
    return succeed({ ...row, secret });
  },
);

/** How many of the person's addresses answer. Held until the transaction ends, so that two at once cannot both be the fifth. */
async function liveFeedsOf({ tx, organisationId, actor }: CommandScope): Promise<number> {
  await tx.execute("select pg_advisory_xact_lock(hashtextextended('calendar_feed:' || ?::text || ?::text, 0))", [
    organisationId,
    actor.userId,
  ]);
  const [row] = await tx.execute<{ live: number }[]>(
    `select count(*)::int as live from calendar_feed f
       join membership m on m.organisation_id = f.organisation_id and m.id = f.membership_id and m.ended_at is null
      where f.organisation_id = ? and m.user_id = ? and f.revoked_at is null`,
    [organisationId, actor.userId],
  );
  return row?.live ?? 0;
}

/** A feed hangs on one membership; of several, on one that shows agreements too. */
function membershipOf({ actor, organisationId }: CommandScope): string {
  const own = actor.memberships.filter((membership) => membership.organisationId === organisationId);
  const seesAgreements = (membership: SignedInMembership) =>
    can({ userId: '', memberships: [membership] }, 'read', { organisationId, subject: 'AGREEMENTS' });
  const chosen = own.find(seesAgreements) ?? own[0];
  if (chosen === undefined) throw new Error('a person without a membership made a calendar feed');
  return chosen.membershipId;
}
