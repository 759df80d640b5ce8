import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { SignedIn } from '../../platform/signed-in.js';
import type { Viewer } from './session.type.js';

export function viewerOf(signedIn: SignedIn, clock: Clock): Viewer {
  return {
    id: signedIn.userId,
    email: signedIn.email,
    today: clock.today(),
    memberships: signedIn.memberships.map(({ role, slug, name, isDemo }) => ({ role, organisation: { slug, name, isDemo } })),
    sessionIdleEndsAt: signedIn.idleEndsAt,
    sessionEndsAt: signedIn.endsAt,
  };
}
