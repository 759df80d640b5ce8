import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret, newSecret } from './session-token.js';

/** A device that has not been used for so long is forgotten. */
const KNOWN_DAYS = 180;
export const DEVICE_KNOWN_MS = KNOWN_DAYS * 24 * 60 * 60 * 1000;

const knownDevice = {
  name: 'known_device',
  text: `select from known_device d join app_user u on u.id = d.user_id and u.email = $2
    where d.token_hash = $1 and d.last_seen_at > $3::timestamptz - interval '${KNOWN_DAYS} days'`,
};

type Asked = { device: string | null; email: string; now: Date };

/** The key of the device if that person has signed in there before, else null. */
export async function knownDeviceKey(reader: Reader, { device, email, now }: Asked): Promise<Buffer | null> {
  const key = hashOfSecret(device);
  if (key === null) return null;
  const known = await reader.global(knownDevice, [key, email, now]);
  return known.length > 0 ? key : null;
}

/**
 * The person has signed in there: gives the device a new token, under which it stays known to everybody it was known to. New
 * each time, so that a token somebody planted or copied is worth nothing from then on.
 */
export async function rememberDevice(tx: EntityManager, device: string | null, userId: string, now: Date): Promise<string> {
  const token = newSecret();
  const [old, key] = [hashOfSecret(device), hashOfSecret(token)];
  await tx.execute(
    `delete from known_device where (token_hash, user_id) in (
       select token_hash, user_id from known_device where last_seen_at < ?::timestamptz - interval '${KNOWN_DAYS} days' for update skip locked)`,
    [now],
  );
  if (old !== null) await tx.execute('update known_device set token_hash = ? where token_hash = ?', [key, old]);
  await tx.execute(
    `insert into known_device (token_hash, user_id, created_at, last_seen_at) values (?, ?, ?, ?)
     on conflict (token_hash, user_id) do update set last_seen_at = excluded.last_seen_at`,
    [key, userId, now, now],
  );
  return token;
}
