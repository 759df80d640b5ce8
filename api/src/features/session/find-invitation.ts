import type { Reader } from '@jourplan/schema/persistence/read.js';
import { hashOfSecret } from '../../platform/session-token.js';

const invitationByCode = {
  name: 'invitation_by_code',
  text: `select u.email, i.expires_at as "expiresAt" from invitation i join app_user u on u.id = i.user_id and u.disabled_at is null
    where i.code_hash = $1 and i.used_at is null and i.expires_at > $2
      and exists (select from directory.memberships_of(u.id) m where m.role <> 'FUNDER')`,
};

/** The invitation behind a code that still opens something, else null. */
export async function findInvitation(
  reader: Reader,
  code: string,
  now: Date,
): Promise<{ email: string; expiresAt: Date } | null> {
  const codeHash = hashOfSecret(code);
  if (codeHash === null) return null;
  const [invitation] = await reader.global<{ email: string; expiresAt: Date }>(invitationByCode, [codeHash, now]);
  return invitation ?? null;
}
