import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What is guessed at, from where. `free` failures cost nothing; each further one doubles the wait from one second. */
type Guarded = { key: Buffer; free: number; longestSeconds: number };

const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/**
 * Delays instead of lock-out: somebody who guesses from one place waits longer and longer there, while the owner of
 * the account, at another place, does not. Returns null when the try may go on (it counts as failed until
 * `forgetFailures`), else how many seconds are left to wait.
 */
export async function claimTry(tx: EntityManager, email: string, network: string, now: Date): Promise<number | null> {
  const guarded = guardedBy(email, network);
  const keys = guarded.map(({ key }) => key);
  await tx.execute(
    `insert into sign_in_delay (key, failures, last_failed_at) values (?, 0, ?), (?, 0, ?) on conflict do nothing`,
    keys.flatMap((key) => [key, now]),
  );
  const rows = await tx.execute<Row[]>(
    `select key, failures, greatest(extract(epoch from ?::timestamptz - last_failed_at)::float8, 0) as seconds_since
       from sign_in_delay where key in (?, ?) order by key for update`,
    [now, ...keys],
  );
  const waits = rows.map((row) => secondsLeft(row, guarded));
  if (waits.some((seconds) => seconds > 0)) return Math.max(...waits);
  await tx.execute(
    `update sign_in_delay set last_failed_at = ?,
       failures = case when last_failed_at < ?::timestamptz - interval '1 day' then 1 else failures + 1 end where key in (?, ?)`,
    [now, now, ...keys],
  );
  return null;
}

/** The try succeeded: the account is forgiven at this place, and the place gets its one try back. */
export async function forgetFailures(tx: EntityManager, email: string, network: string, now: Date): Promise<void> {
  const { account, place } = keysOf(email, network);
  await tx.execute('update sign_in_delay set failures = greatest(failures - 1, 0) where key = ?', [place]);
  await tx.execute('delete from sign_in_delay where key = ?', [account]);
  await tx.execute(`delete from sign_in_delay where last_failed_at < ?::timestamptz - interval '1 day'`, [now]);
}

/** How long to wait after so many failures in a row. */
export function delaySeconds(failures: number, { free, longestSeconds }: Omit<Guarded, 'key'>): number {
  return failures <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(failures - free - 1, 30));
}

function guardedBy(email: string, network: string): Guarded[] {
  const { account, place } = keysOf(email, network);
  return [
    { key: account, free: 4, longestSeconds: 900 },
    { key: place, free: 30, longestSeconds: 900 },
  ].toSorted((one, other) => Buffer.compare(one.key, other.key));
}

function keysOf(email: string, network: string): { account: Buffer; place: Buffer } {
  const hash = (text: string) => createHash('sha256').update(`jourplan sign-in\n${text}`).digest();
  const place = placeOf(network);
  return { account: hash(`account\n${place}\n${email}`), place: hash(`network\n${place}`) };
}

/** An IPv6 customer has a whole /64 to come from. */
function placeOf(address: string): string {
  return isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}

type Row = { key: Buffer; failures: number; seconds_since: number };

function secondsLeft(row: Row, guarded: readonly Guarded[]): number {
  const rule = guarded.find(({ key }) => key.equals(row.key));
  if (rule === undefined || row.seconds_since > FORGOTTEN_AFTER_SECONDS) return 0;
  return Math.ceil(delaySeconds(row.failures, rule) - row.seconds_since);
}
