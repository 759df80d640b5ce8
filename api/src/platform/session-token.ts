import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits: what the browser keeps. */
export function newSecret(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a session token or an invitation code; null for what cannot be one. */
export function hashOfSecret(secret: string | null | undefined): Buffer | null {
  return secret && TOKEN_SHAPE.test(secret) ? createHash('sha256').update(secret).digest() : null;
}
