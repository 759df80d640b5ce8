import type { Actor } from '@jourplan/schema/domain/access/can.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';

export type SignedInMembership = {
  organisationId: string;
  membershipId: string;
  role: Role;
  slug: string;
  name: string;
  isDemo: boolean;
};

/** Who asks. Loaded anew for every request, so that a right taken away is gone at the next one. */
export type SignedIn = Omit<Actor, 'memberships'> & {
  email: string;
  memberships: readonly SignedInMembership[];
  /** SHA-256 of the session cookie, the session's key. */
  sessionKey: Buffer;
  /** Instants as ISO text in UTC. */
  idleEndsAt: string;
  endsAt: string;
};
