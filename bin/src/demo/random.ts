/** A table of what may come out, each with its weight; the weights need not add up to anything. */
export type Shares<T> = ReadonlyArray<readonly [T, number]>;

export type Random = {
  /** From 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends inclusive. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(shares: Shares<T>): T;
  oneOf<T>(values: readonly T[]): T;
  /** How many of something that comes `mean` times on average (Poisson). */
  count(mean: number): number;
  bytes(length: number): Uint8Array;
  /** The form of a version 4 UUID, but the same for the same seed: for invented data only. */
  uuid(): string;
};

/** The same seed and stream give the same sequence everywhere; two streams of one seed are independent. */
export function createRandom(seed: number, stream: string): Random {
  const next = mulberry32(mixed(seed, stream));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => between(0, 255));
  return {
    next,
    between,
    bytes,
    chance: (share) => next() < share,
    pick: (shares) => pickFrom(shares, next()),
    oneOf: (values) => elementAt(values, between(0, values.length - 1)),
    count: (mean) => poisson(mean, next),
    uuid: () => uuidFrom(bytes(16)),
  };
}

/** Tommy Ettinger's mulberry32 (public domain): small, fast, good enough for data nobody depends on. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixedState = Math.imul(state ^ (state >>> 15), state | 1);
    mixedState ^= mixedState + Math.imul(mixedState ^ (mixedState >>> 7), mixedState | 61);
    return ((mixedState ^ (mixedState >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mixed(seed: number, stream: string): number {
  let hash = seed >>> 0;
  for (const character of stream) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

function pickFrom<T>(shares: Shares<T>, point: number): T {
  const total = shares.reduce((sum, [, weight]) => sum + weight, 0);
  let left = point * total;
  for (const [value, weight] of shares) {
    left -= weight;
    if (left < 0) return value;
  }
  return elementAt(shares, shares.length - 1)[0];
}

function elementAt<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError('Nothing to pick from');
  return value;
}

function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

function uuidFrom(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex').split('');
  hex[12] = '4';
  hex[16] = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
