import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one byte form of a JSON value (RFC 8785), so that equal content has equal bytes and an equal hash. */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return Buffer.from(text, 'utf8');
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
