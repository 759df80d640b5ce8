import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret } from '../../platform/session-token.js';

const invitationByCode = {
  name: 'invitation_by_code',
  text: `select u.email, i.expires_at as "expiresAt",
       array(select distinct m.name from directory.memberships_of(u.id) m) as associations
     from invitation i join app_user u on u.id = i.user_id and u.disabled_at is null
    where i.code_hash = $1 and i.used_at is null and i.expires_at > $2
      and exists (select from directory.memberships_of(u.id) m where m.role <> 'FUNDER')
      and ($3 or not directory.is_demo_account(u.id))`,
};

type FoundInvitation = { email: string; expiresAt: Date; associations: string[] };

/** The invitation behind a code that still opens something, else null. */
export async function findInvitation(
  { reader, clock, servesDemo }: Pick<RequestContext, 'reader' | 'clock' | 'servesDemo'>,
  code: string,
): Promise<FoundInvitation | null> {
  const codeHash = hashOfSecret(code);
  if (codeHash === null) return null;
  const [invitation] = await reader.global<FoundInvitation>(invitationByCode, [codeHash, clock.now(), servesDemo]);
  return invitation ?? null;
}
