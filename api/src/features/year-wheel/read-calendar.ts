import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { CalendarDate, CalendarFeed } from './year-wheel.type.js';

/** Columns bear the names of the GraphQL fields. */
const DATE = 'select d.id, d.on_date as "on", d.kind, d.title, d.version from calendar_date d';
const FEED = `
  select f.id, f.created_at as "createdAt", coalesce(f.revoked_at, m.ended_at) as "revokedAt", f.version
    from calendar_feed f join membership m on m.organisation_id = f.organisation_id and m.id = f.membership_id`;

const DATE_BY_ID = { name: 'calendar_date_by_id', text: `${DATE} where d.organisation_id = $1 and d.id = $2` };
const FEEDS_OF = {
  name: 'calendar_feeds',
  text: `${FEED} where f.organisation_id = $1 and m.user_id = $2 
           order by coalesce(f.revoked_at, m.ended_at) is null desc, f.created_at desc, f.id limit 100`,
};
const FEED_BY_ID = { name: 'calendar_feed_by_id', text: `${FEED} where f.organisation_id = $1 and f.id = $2` };

export async function readCalendarDate(reader: Reader, organisationId: string, id: string): Promise<CalendarDate | null> {
  const [row] = await reader.inOrganisation<CalendarDate>(organisationId, DATE_BY_ID, [organisationId, id]);
  return row ?? null;
}

/** A person's own: those that answer first, all of them, then the newest. One whose membership has ended answers no longer. */
export function readCalendarFeeds(reader: Reader, organisationId: string, userId: string): Promise<CalendarFeed[]> {
  return reader.inOrganisation(organisationId, FEEDS_OF, [organisationId, userId]);
}

export async function readCalendarFeed(reader: Reader, organisationId: string, id: string): Promise<CalendarFeed | null> {
  const [row] = await reader.inOrganisation<CalendarFeed>(organisationId, FEED_BY_ID, [organisationId, id]);
  return row ?? null;
}
