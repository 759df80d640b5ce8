import { coarseNetwork } from './network-of.js';
import type { RequestContext } from './request-context.js';

/** What people did that a log should be able to answer for: by person and coarse network, never by e-mail address. */
export type LoggedAct = 'signed in' | 'sign-in failed' | 'sign-in delayed' | 'signed out' | 'invitation accepted' | 'act refused';

type Facts = { personId: string | undefined; act?: string; organisationId?: string | undefined };

/** `personId` is undefined when it was nobody's account. */
export function logAct({ log, http }: Pick<RequestContext, 'log' | 'http'>, what: LoggedAct, facts: Facts): void {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  log.info(what, { ...known, network: coarseNetwork(http.network) });
}
