import type { EntityManager } from '@mikro-orm/postgresql';
import { rememberDevice } from '../../platform/known-device.js';
import { openSession } from '../../platform/open-session.js';
import type { RequestContext } from '../../platform/request-context.js';

/** What the browser keeps of a successful sign-in: the secret of its session, and that of a device that has been here. */
export type Entry = { personId: string; session: string; device: string };

/** Lets a person in: a new session, and the device is known from now on. */
export async function enter(
  tx: EntityManager,
  { http, clock }: Pick<RequestContext, 'http' | 'clock'>,
  personId: string,
): Promise<Entry> {
  const now = clock.now();
  return {
    personId,
    session: await openSession(tx, personId, now, http.sessionToken),
    device: await rememberDevice(tx, http.deviceToken, personId, now),
  };
}
