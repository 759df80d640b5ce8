import type { StaffRole } from '@jourplan/schema/domain/access/roles.js';
import { STAFF_ROLES } from '@jourplan/schema/domain/access/roles.js';
import { plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import { type RequestHandler, Router } from 'express';
import { hashOfSecret } from '../platform/session-token.js';
import { readYearWheel } from '../reads/read-year-wheel.js';
import { stampsOf } from './calendar-stamps.js';
import { calendarText } from './calendar-text.js';
import type { ServerParts } from './server-parts.js';

/** How far back and how far ahead a calendar shows deadlines. */
const DAYS_BACK = 92;
const DAYS_AHEAD = 550;

const whoseFeed = {
  name: 'calendar_feed',
  text: 'select organisation_id as "organisationId", role from directory.calendar_feed($1)',
};
type Feed = { organisationId: string; role: string };

/** `/kalender/<secret>.ics`: deadlines for calendar programs, which have no session. What is unknown, revoked or malformed looks the same. */
export function calendarFeed(parts: Pick<ServerParts, 'reader' | 'orm' | 'clock'>): Router {
  const router = Router();
  router.get('/kalender/{*rest}', answer(parts));
  return router;
}

function answer({ reader, orm, clock }: Pick<ServerParts, 'reader' | 'orm' | 'clock'>): RequestHandler {
  return async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    const secretHash = hashOfSecret(/^\/kalender\/([^/]+)\.ics$/.exec(request.path)?.[1]);
    const [feed] = secretHash === null ? [] : await reader.global<Feed>(whoseFeed, [secretHash]);
    const role = STAFF_ROLES.find((one): one is StaffRole => one === feed?.role);
    if (feed === undefined || role === undefined) return void response.status(404).type('text').send('Not found.\n');
    const today = clock.today();
    const span = { from: plusDays(today, -DAYS_BACK), to: plusDays(today, DAYS_AHEAD) };
    const dates = await readYearWheel(reader, feed.organisationId, [role], span);
    const stamps = await stampsOf({ reader, em: orm.em, now: clock.now() }, feed.organisationId, dates);
    response.type('text/calendar; charset=utf-8').send(calendarText(dates, stamps));
  };
}
