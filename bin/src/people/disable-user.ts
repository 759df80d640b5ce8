import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Closes an account at once: its sessions and codes end with it. False when there is none. Disabling twice changes nothing more. */
export async function disableUser(em: EntityManager, email: string): Promise<boolean> {
  const occurredAt = systemClock.now();
  const userId = await em.transactional(async (tx) => {
    const [user] = await tx.execute<{ id: string; wasOpen: boolean }[]>(
      'select id, disabled_at is null as "wasOpen" from app_user where email = ? for update',
      [email],
    );
    if (user === undefined) return null;
    if (user.wasOpen)
      await tx.execute('update app_user set disabled_at = ?, version = version + 1 where id = ?', [occurredAt, user.id]);
    await tx.execute('delete from session where user_id = ?', [user.id]);
    await tx.execute('delete from known_device where user_id = ?', [user.id]);
    await tx.execute('delete from invitation where user_id = ?', [user.id]);
    return user.id;
  });
  if (userId === null) return false;
  const organisations = await em.execute<{ id: string }[]>(
    'select distinct organisation_id as id from directory.memberships_of(?)',
    [userId],
  );
  for (const { id: organisationId } of organisations)
    await inOrganisation(em, organisationId, (tx) =>
      recordEvent(tx, { organisationId, actorId: null, act: 'user.disabled', entity: 'user', entityId: userId, occurredAt }),
    );
  return true;
}
