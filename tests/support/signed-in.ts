import { openSession } from '@jourplan/api/platform/open-session.js';
import type { TestUser } from './a-user.js';
import type { TestApi } from './an-api.js';
import type { ApiClient } from './api-client.js';

/** A browser with a session of this person, without the slow part: no password is checked. */
export async function signedIn(api: TestApi, user: Pick<TestUser, 'id'>): Promise<ApiClient> {
  const client = api.client();
  client.cookie = `jourplan=${await openSession(api.database.orm.em.fork(), user.id, api.clock.now(), null)}`;
  return client;
}
