import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { busy } from './access-errors.js';

/** Argon2id, 64 MiB, three passes, one lane: RFC 9106's second recommendation with less parallelism. */
const COST = { memory: 64 * 1024, passes: 3, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;
/** More at once would let sign-ins take 64 MiB each without end. */
const HASHES_AT_ONCE = 4;
/** So many more may wait, some seconds at most; whoever comes then is told to come again, at once. */
const MOST_WAITING = 32;
const COME_AGAIN_SECONDS = 5;

type Parameters = { readonly memory: number; readonly passes: number; readonly parallelism: number };
type StoredHash = { readonly cost: Parameters; readonly salt: Buffer; readonly tag: Buffer };

let running = 0;
const waiting: Array<() => void> = [];

/** Throws when a password could not be hashed soon: asked before anything is counted or looked up. */
export function refuseWhenBusy(): void {
  if (waiting.length >= MOST_WAITING) throw busy(COME_AGAIN_SECONDS);
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  refuseWhenBusy();
  if (running >= HASHES_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // A waiting caller inherits the place, so the count only falls when nobody waits.
    if (next) next();
    else running -= 1;
  }
}

function derive(password: string, salt: Buffer, cost: Parameters, tagLength: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'), 'utf8');
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', { message, nonce: salt, tagLength, ...cost }, (error, tag) => (error ? reject(error) : resolve(tag)));
      }),
  );
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{16,128})$/;

function parseStored(stored: string): StoredHash {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(stored) ?? [];
  if (!memory || !passes || !parallelism || !salt || !tag) throw new Error('A stored password hash is not argon2id in PHC form.');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** A hash in PHC string form, with a salt of its own. It names its cost: whoever checks a password against it pays that. */
export async function hashPassword(password: string, cost: Parameters = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(password, salt, cost, TAG_BYTES);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/**
 * Whether the password gives the stored hash. With nothing stored (unknown or disabled account) it does the
 * same work and answers false, so that the time taken tells nobody which accounts exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  if (stored === null) {
    await derive(password, randomBytes(SALT_BYTES), COST, TAG_BYTES);
    return false;
  }
  const { cost, salt, tag } = parseStored(stored);
  return timingSafeEqual(await derive(password, salt, cost, tag.length), tag);
}
