import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { createContext, useContext } from 'react';
import type { Role } from '../graphql/graphql.js';

/** Who is signed in, in which organisation and as what. */
export interface Session {
  email: string;
  role: Role;
  organisation: { slug: string; name: string; isDemo: boolean };
  today: PlainDate;
  currentHalfYear: HalfYear;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is for pages inside the signed-in shell');
  return session;
}
