import type { DatabaseUser } from './database-user.js';

export function runAs(user: DatabaseUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}
