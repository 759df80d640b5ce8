import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { type Changing, command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';

export type RevokeCalendarFeed = Changing;

/** Stops a calendar address of one's own; somebody else's looks unknown. */
export const revokeCalendarFeed = command(
  {
    act: 'calendarFeedRevoke',
    event: 'calendar-feed.revoked',
    entity: 'calendar_feed',
    right: ['read', 'PLAN'],
    changes: ownFeed,
  },
  async ({ tx, organisationId, now }, { id }: RevokeCalendarFeed, { version, revoked }) => {
    if (revoked) return refuse('WRONG_STATE', 'id');
    const sql = 'update calendar_feed set revoked_at = ?, version = version + 1 where organisation_id = ? and id = ?';
    await tx.execute(sql, [now, organisationId, id]);
    return succeed({ id, version: version + 1 });
  },
);

type Feed = { version: number; revoked: boolean };

async function ownFeed({ tx, organisationId, actor }: CommandScope, id: string): Promise<Feed | undefined> {
  const [feed] = await tx.execute<Feed[]>(
    `select f.version, f.revoked_at is not null as revoked from calendar_feed f
       join membership m on m.organisation_id = f.organisation_id and m.id = f.membership_id
      where f.organisation_id = ? and f.id = ? and m.user_id = ? for update of f`,
    [organisationId, id, actor.userId],
  );
  return feed;
}
