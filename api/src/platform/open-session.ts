import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret, newSecret } from './session-token.js';

/** Screens show cases, so a session that is left alone ends soon. */
const IDLE = "interval '30 minutes'";
const AT_MOST = "interval '12 hours'";
/** A session is written to once a minute at most, however much it is used. */
const TOUCHED_EVERY_MS = 60_000;

export type OpenedSession = { token: string; endsAt: Date };

/** A new session with a new id; `replaced` is the one the browser came with, so that no known id lives on. */
export async function openSession(tx: EntityManager, userId: string, now: Date, replaced: string | null): Promise<OpenedSession> {
  await closeSession(tx, replaced);
  const token = newSecret();
  const [session] = await tx.execute<{ ends_at: Date }[]>(
    `insert into session (token_hash, user_id, created_at, last_seen_at, idle_ends_at, ends_at)
     values (?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz + ${IDLE}, ?::timestamptz + ${AT_MOST}) returning ends_at`,
    [hashOfSecret(token), userId, now, now, now, now],
  );
  if (session === undefined) throw new Error('a session was inserted without a row');
  return { token, endsAt: session.ends_at };
}

/** Deletes the session of a token, if there is one. */
export async function closeSession(em: EntityManager, token: string | null): Promise<void> {
  const hash = hashOfSecret(token);
  if (hash !== null) await em.execute('delete from session where token_hash = ?', [hash]);
}

/** Moves the idle end of a session in use. Gives the end that holds. */
export async function touchSession(
  em: EntityManager,
  session: { key: Buffer; lastSeenAt: Date; idleEndsAt: Date },
  now: Date,
): Promise<Date> {
  if (now.getTime() - session.lastSeenAt.getTime() < TOUCHED_EVERY_MS) return session.idleEndsAt;
  const [touched] = await em.execute<{ idle_ends_at: Date }[]>(
    `update session set last_seen_at = ?::timestamptz, idle_ends_at = least(?::timestamptz + ${IDLE}, ends_at)
      where token_hash = ? returning idle_ends_at`,
    [now, now, session.key],
  );
  return touched?.idle_ends_at ?? session.idleEndsAt;
}
