import { type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import { Router } from 'express';

const DAYS_VALID = 180;

/** What programs ask every site for, and what is not a page of the dashboard. */
export function machinePaths({ contact, clock }: { contact: string | undefined; clock: Clock }): Router {
  const router = Router();
  router.get(['/livez', '/healthz'], (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text').send('ok\n');
  });
  router.get(['/.well-known/security.txt', '/security.txt'], (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text');
    if (contact === undefined) return void response.status(404).send('SECURITY_CONTACT is not set here.\n');
    response.send(securityText(contact, plusDays(clock.today(), DAYS_VALID)));
  });
  router.get('/robots.txt', (_request, response) => void response.type('text').send('User-agent: *\nDisallow: /\n'));
  return router;
}

/** RFC 9116. */
function securityText(contact: string, expires: PlainDate): string {
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: sv, en\n`;
}
