import { conflict, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { isUuid } from '../../platform/is-uuid.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';

export type RevokeCalendarFeed = { organisation: string; requestId: string; id: string; expectedVersion: number };

/** Stops a calendar address of one's own; somebody else's looks unknown. */
export function revokeCalendarFeed(context: RequestContext, input: RevokeCalendarFeed) {
  return runCommand(
    context,
    {
      act: 'calendarFeedRevoke',
      event: 'calendar-feed.revoked',
      entity: 'calendar_feed',
      input,
      right: { act: 'read', subject: 'PLAN' },
    },
    (scope) => revoke(scope, input),
  );
}

type Feed = { version: number; revoked: boolean };

async function revoke({ tx, organisationId, actor, now }: CommandScope, input: RevokeCalendarFeed): Promise<CommandRuling> {
  const [feed] = isUuid(input.id)
    ? await tx.execute<Feed[]>(
        `select f.version, f.revoked_at is not null as revoked from calendar_feed f
           join membership m on m.organisation_id = f.organisation_id and m.id = f.membership_id
          where f.organisation_id = ? and f.id = ? and m.user_id = ? for update of f`,
        [organisationId, input.id, actor.userId],
      )
    : [];
  if (feed === undefined) return refuse('NOT_FOUND', 'id');
  if (feed.version !== input.expectedVersion) return conflict(feed.version);
  if (feed.revoked) return refuse('WRONG_STATE', 'id');
  await tx.execute('update calendar_feed set revoked_at = ?, version = version + 1 where organisation_id = ? and id = ?', [
    now,
    organisationId,
    input.id,
  ]);
  return succeed({ entityId: input.id, version: feed.version + 1 });
}
