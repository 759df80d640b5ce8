import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { logAct } from '../../platform/log-act.js';
import { hashPassword } from '../../platform/password.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret } from '../../platform/session-token.js';
import { type Entry, enter } from './enter.js';
import { findInvitation } from './find-invitation.js';
import { isWeakPassword } from './weak-password.js';

export type AcceptInvitation = { code: string; password: string };

/** Uses an invitation up: sets the password, ends every session the account had, forgets its devices, and signs in. */
export async function acceptInvitation(
  context: RequestContext,
  { code, password }: AcceptInvitation,
): Promise<Ruling<Entry, UserErrorCode>> {
  const { em, clock } = context;
  const now = clock.now();
  const invitation = await findInvitation(context, code);
  if (invitation === null) return refuse('NOT_FOUND', 'code');
  if (await isWeakPassword(password, invitation)) return refuse('WEAK_PASSWORD', 'password');
  const passwordHash = await hashPassword(password);
  const accepted: Ruling<Entry, UserErrorCode> = await em.fork().transactional(async (tx) => {
    const userId = await useUp(tx, code, now);
    if (userId === null) return refuse('NOT_FOUND', 'code');
    await tx.execute('update app_user set password_hash = ?, version = version + 1 where id = ?', [passwordHash, userId]);
    await tx.execute('delete from session where user_id = ?', [userId]);
    await tx.execute('delete from invitation where user_id = ? and used_at is null', [userId]);
    await tx.execute('delete from known_device where user_id = ?', [userId]);
    return succeed(await enter(tx, context, userId));
  });
  if (accepted.ok) logAct(context, 'invitation accepted', { personId: accepted.value.personId });
  return accepted;
}

async function useUp(tx: EntityManager, code: string, now: Date): Promise<string | null> {
  const [used] = await tx.execute<{ user_id: string }[]>(
    'update invitation set used_at = ? where code_hash = ? and used_at is null and expires_at > ? returning user_id',
    [now, hashOfSecret(code), now],
  );
  return used?.user_id ?? null;
}
