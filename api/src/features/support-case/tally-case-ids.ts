import { createHash } from 'node:crypto';

/** The ids of the cases that a person's request opens: a repeat finds the same ones, another request never does. */
export function tallyCaseIds(userId: string, requestId: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => uuidOf(`${userId} ${requestId} ${index}`));
}

/** A UUID made from a name (RFC 9562, version 8: the digest is ours to choose). */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
