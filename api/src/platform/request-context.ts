import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedIn } from './signed-in.js';

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
  /** Whether accounts of the demo, whose passwords are known, exist for whoever asks. */
  servesDemo: boolean;
  /** The API page asks: introspection and suggestions are for it alone. */
  isExplorer: boolean;
  /** What the session mutations need of HTTP, and nothing else does. */
  http: {
    /** Where it comes from, as `networkOf` spells it. */
    network: string;
    sessionToken: string | null;
    deviceToken: string | null;
    setCookies(entry: { session: string; device: string }): void;
    clearSessionCookie(): void;
  };
};
