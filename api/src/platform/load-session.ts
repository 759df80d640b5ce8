import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { utc } from '@jourplan/schema/persistence/sql-text.js';
import { hashOfSecret } from './session-token.js';
import type { SignedIn } from './signed-in.js';

// The account of a demo is nobody's where demo accounts are not served ($3). Memberships for a funder never count here: funders have a side of their own.
const sessionByToken = {
  name: 'session_by_token',
  text: `select s.user_id, u.email, s.last_seen_at, ${utc('s.idle_ends_at')} as idle_ends_at, ${utc('s.ends_at')} as ends_at,
       coalesce(json_agg(json_build_object('organisationId', m.organisation_id, 'membershipId', m.membership_id, 'role', m.role,
         'slug', m.slug, 'name', m.name, 'isDemo', m.is_demo)) filter (where m.role <> 'FUNDER'), '[]') as memberships
     from session s
     join app_user u on u.id = s.user_id and u.disabled_at is null
     left join lateral directory.memberships_of(s.user_id) m on true
    where s.token_hash = $1 and s.idle_ends_at > $2 and s.ends_at > $2 and ($3 or not directory.is_demo_account(s.user_id))
    group by s.token_hash, u.email`,
};

type SessionRow = {
  user_id: string;
  email: string;
  last_seen_at: Date;
  idle_ends_at: string;
  ends_at: string;
  memberships: { organisationId: string; membershipId: string; role: Role; slug: string; name: string; isDemo: boolean }[];
};

export type LoadedSession = SignedIn & { lastSeenAt: Date };

type Asked = { token: string | null; servesDemo: boolean };

/** Whose cookie it is and what they may do now, in one statement; null when the session has ended or never was. */
export async function loadSession(reader: Reader, { token, servesDemo }: Asked, now: Date): Promise<LoadedSession | null> {
  const sessionKey = hashOfSecret(token);
  if (sessionKey === null) return null;
  const [row] = await reader.global<SessionRow>(sessionByToken, [sessionKey, now, servesDemo]);
  if (row === undefined) return null;
  return {
    userId: row.user_id,
    email: row.email,
    memberships: row.memberships,
    sessionKey,
    lastSeenAt: row.last_seen_at,
    idleEndsAt: row.idle_ends_at,
    endsAt: row.ends_at,
  };
}
