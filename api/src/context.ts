import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Locale } from './graphql/locale.js';
import type { SignedIn } from './platform/signed-in.js';

/** What a resolver gets: who asks, the two ways to the database, and the clock. One per request. */
export type RequestContext = {
  signedIn: SignedIn | null;
  /** For commands only; always through `runCommand`. */
  em: EntityManager;
  /** For everything that is read. */
  reader: Reader;
  clock: Clock;
  log: Log;
  locale: Locale;
  /** Demo mode is on and the server listens on loopback. */
  offersDemo: boolean;
  /** The API page asks: introspection and suggestions are for it alone. */
  isExplorer: boolean;
  /** What the session mutations need of HTTP, and nothing else does. */
  http: {
    networkAddress: string;
    sessionToken: string | null;
    setSessionCookie(token: string): void;
    clearSessionCookie(): void;
  };
};
