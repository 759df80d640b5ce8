import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What is guessed at, from where. `free` failures cost nothing; each further one doubles the wait from one second. */
type Guarded = { key: Buffer; free: number; longestSeconds: number };

/** Who tries: `device` is the key of a device that person has signed in from before, if it is one. */
export type Trier = { email: string; network: string; device: Buffer | null };

const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/**
 * Delays instead of lock-out: somebody who guesses from one network waits longer and longer there, while the owner of the
 * account does not, neither in another network nor in the same one with a device from which the owner has signed in before:
 * such a device is counted by itself, and by nothing else. Returns null when the try may go on (it counts as failed until
 * `forgetFailures`), else how many seconds are left to wait.
 */
export async function claimTry(tx: EntityManager, trier: Trier, now: Date): Promise<number | null> {
  const guarded = guardedBy(trier);
  const keys = guarded.map(({ key }) => key);
  for (const key of keys)
    await tx.execute('insert into sign_in_delay (key, failures, last_failed_at) values (?, 0, ?) on conflict do nothing', [
      key,
      now,
    ]);
  const rows = await tx.execute<Row[]>(
    `select key, failures, greatest(extract(epoch from ?::timestamptz - last_failed_at)::float8, 0) as seconds_since
       from sign_in_delay where key in (${keys.map(() => '?').join(', ')}) order by key for update`,
    [now, ...keys],
  );
  const waits = rows.map((row) => secondsLeft(row, guarded));
  if (waits.some((seconds) => seconds > 0)) return Math.max(...waits);
  await tx.execute(
    `update sign_in_delay set last_failed_at = ?,
       failures = case when last_failed_at < ?::timestamptz - interval '1 day' then 1 else failures + 1 end
      where key in (${keys.map(() => '?').join(', ')})`,
    [now, now, ...keys],
  );
  return null;
}

/** The try succeeded: the person is forgiven with this device, or in this network, which also gets its one try back. */
export async function forgetFailures(tx: EntityManager, trier: Trier, now: Date): Promise<void> {
  const { person, network } = keysOf(trier);
  await tx.execute('select from sign_in_delay where key in (?, ?) order by key for update', [person, network]);
  if (trier.device === null)
    await tx.execute('update sign_in_delay set failures = greatest(failures - 1, 0) where key = ?', [network]);
  await tx.execute('delete from sign_in_delay where key = ?', [person]);
  // Whatever somebody else holds is forgotten next time: nobody waits for a stranger.
  await tx.execute(
    `delete from sign_in_delay where key in (
       select key from sign_in_delay where last_failed_at < ?::timestamptz - interval '1 day' for update skip locked)`,
    [now],
  );
}

/** How long to wait after so many failures in a row. */
export function delaySeconds(failures: number, { free, longestSeconds }: Omit<Guarded, 'key'>): number {
  return failures <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(failures - free - 1, 30));
}

function guardedBy(trier: Trier): Guarded[] {
  const { person, network } = keysOf(trier);
  const byPerson = { key: person, free: 4, longestSeconds: 900 };
  if (trier.device !== null) return [byPerson];
  return [byPerson, { key: network, free: 30, longestSeconds: 900 }].toSorted((one, other) => Buffer.compare(one.key, other.key));
}

function keysOf({ email, network, device }: Trier): { person: Buffer; network: Buffer } {
  const hash = (text: string) => createHash('sha256').update(`jourplan sign-in\n${text}`).digest();
  const place = device === null ? `account\n${network}` : `device\n${device.toString('hex')}`;
  return { person: hash(`${place}\n${email}`), network: hash(`network\n${network}`) };
}

type Row = { key: Buffer; failures: number; seconds_since: number };

function secondsLeft(row: Row, guarded: readonly Guarded[]): number {
  const rule = guarded.find(({ key }) => key.equals(row.key));
  if (rule === undefined || row.seconds_since > FORGOTTEN_AFTER_SECONDS) return 0;
  return Math.ceil(delaySeconds(row.failures, rule) - row.seconds_since);
}
