import { hashOfSecret, newSecret } from '@jourplan/api/platform/session-token.js';
import type { StaffRole } from '@jourplan/schema/domain/access/roles.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** `path` holds the only copy of the code: the database keeps its hash. `expiresAt` is Swedish local time, to be read. */
export type Invited = { path: string; expiresAt: string };

/**
 * Gives the role and, to someone without a password, a code to choose one; codes given earlier stop working. A disabled
 * account is opened again without its old password. Null for someone who has a password and needs no code.
 */
export async function inviteUser(
  em: EntityManager,
  organisationId: string,
  email: string,
  role: StaffRole,
): Promise<Invited | null> {
  const now = systemClock.now();
  return inOrganisation(em, organisationId, async (tx) => {
    const user = await openAccount(tx, email);
    await giveRole(tx, organisationId, user.id, role, now);
    return user.hasPassword ? null : giveCode(tx, user.id, now);
  });
}

async function giveCode(tx: EntityManager, userId: string, now: Date): Promise<Invited> {
  const code = newSecret();
  await tx.execute('delete from invitation where user_id = ? and used_at is null', [userId]);
  const [given] = await tx.execute<{ expiresAt: string }[]>(
    `insert into invitation (code_hash, user_id, expires_at) values (?, ?, ?::timestamptz + interval '7 days')
     returning to_char(expires_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as "expiresAt"`,
    [hashOfSecret(code), userId, now],
  );
  return { path: `/valkommen?kod=${code}`, expiresAt: given?.expiresAt ?? '' };
}

async function openAccount(tx: EntityManager, email: string): Promise<{ id: string; hasPassword: boolean }> {
  const [user] = await tx.execute<{ id: string; hasPassword: boolean }[]>(
    `insert into app_user as u (email) values (?)
     on conflict (email) do update
        set password_hash = case when u.disabled_at is null then u.password_hash end, disabled_at = null, version = u.version + 1
     returning id, password_hash is not null as "hasPassword"`,
    [email],
  );
  if (user === undefined) throw new Error('an upsert always returns its row');
  return user;
}

async function giveRole(tx: EntityManager, organisationId: string, userId: string, role: StaffRole, now: Date): Promise<void> {
  const [membership] = await tx.execute<{ id: string }[]>(
    `insert into membership as m (organisation_id, user_id, role) values (?, ?, ?)
     on conflict (organisation_id, user_id, role) do update set ended_at = null, version = m.version + 1 returning id`,
    [organisationId, userId, role],
  );
  await recordEvent(tx, {
    organisationId,
    actorId: null,
    act: 'membership.invited',
    entity: 'membership',
    entityId: membership?.id ?? null,
    occurredAt: now,
  });
}
