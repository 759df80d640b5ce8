import { openSession } from '@jourplan/api/platform/open-session.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import { aMembership, aUser, type TestUser } from '../../support/a-user.js';
import type { TestApi } from '../../support/an-api.js';
import type { ApiClient } from '../../support/api-client.js';
import type { World } from './two-organisations.js';

/** The api alone, or all of Jourplan. */
export type Reachable = Pick<TestApi, 'database' | 'client'> & { clock: Clock };

export type Actor = { name: string; client: ApiClient; membershipId: string | null; userId: string | null };

export async function anActor(api: Reachable, { organisationId }: World, role: Role): Promise<Actor> {
  const user = await aUser(api.database.orm, organisationId, role, { password: false });
  return { name: role, client: await sessionOf(api, user), membershipId: user.membershipId, userId: user.id };
}

export const nobody = (api: Reachable): Actor => ({ name: 'ANONYMOUS', client: api.client(), membershipId: null, userId: null });

/** Manager here and on the board there: may read both, but never mix them. */
export async function anActorOfBoth(api: Reachable, here: World, there: World): Promise<Actor> {
  const user = await aUser(api.database.orm, here.organisationId, 'MANAGER', { password: false });
  await aMembership(api.database.orm, there.organisationId, user.id, 'BOARD');
  return {
    name: 'MANAGER_HERE_BOARD_THERE',
    client: await sessionOf(api, user),
    membershipId: user.membershipId,
    userId: user.id,
  };
}

// A session straight from the table: also for a funder, whom the sign-in itself turns away.
async function sessionOf(api: Reachable, { id }: TestUser): Promise<ApiClient> {
  const token = await api.database.orm.em.fork().transactional((tx) => openSession(tx, id, api.clock.now(), null));
  return Object.assign(api.client(), { cookie: `jourplan=${token}` });
}
