import { utc } from '@jourplan/schema/persistence/sql-text.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret, newSecret } from './session-token.js';

/** Screens show cases, so a session that is left alone ends soon. */
const IDLE = "interval '30 minutes'";
const AT_MOST = "interval '12 hours'";
export const SESSION_AT_MOST_MS = 12 * 60 * 60 * 1000;
/** A session is written to once a minute at most, however much it is used. */
const TOUCHED_EVERY_MS = 60_000;

/** A new session with a new id, which is given back; `replaced` is the one the browser came with, so that no known id lives on. */
export async function openSession(tx: EntityManager, userId: string, now: Date, replaced: string | null): Promise<string> {
  await closeSession(tx, replaced);
  const token = newSecret();
  await tx.execute(
    `insert into session (token_hash, user_id, created_at, last_seen_at, idle_ends_at, ends_at)
     values (?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz + ${IDLE}, ?::timestamptz + ${AT_MOST})`,
    [hashOfSecret(token), userId, now, now, now, now],
  );
  return token;
}

/** Deletes the session of a token, if there is one. */
export async function closeSession(em: EntityManager, token: string | null): Promise<void> {
  const hash = hashOfSecret(token);
  if (hash !== null) await em.execute('delete from session where token_hash = ?', [hash]);
}

/** Moves the idle end of a session in use. Gives the end that holds. */
export async function touchSession(
  em: EntityManager,
  session: { key: Buffer; lastSeenAt: Date; idleEndsAt: string },
  now: Date,
): Promise<string> {
  if (now.getTime() - session.lastSeenAt.getTime() < TOUCHED_EVERY_MS) return session.idleEndsAt;
  const [touched] = await em.execute<{ idle_ends_at: string }[]>(
    `update session set last_seen_at = ?::timestamptz, idle_ends_at = least(?::timestamptz + ${IDLE}, ends_at)
      where token_hash = ? returning ${utc('idle_ends_at')} as idle_ends_at`,
    [now, now, session.key],
  );
  return touched?.idle_ends_at ?? session.idleEndsAt;
}
