import type { Config } from '../runtime/config.js';
import type { Pool } from './pool.js';

/** Of what a server gives to others than superusers. The rest is for migrations, commands, backups and whoever looks after it. */
const SHARE = 0.8;
const ANSWER_WITHIN_MS = 5_000;
const GIVEN = `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
  - current_setting('reserved_connections')::int as given`;

type Settings = Pick<Config, 'DATABASE_URL' | 'DATABASE_DIRECT_URL'>;

/**
 * Why a process with `own` connections asks for too much, as a line that a person can act on; null when it does not. All
 * processes share the same: operations.md has the sum. With a pooler between, it is the pooler that counts.
 */
export async function tooManyConnections(pool: Pool, own: number, settings: Settings): Promise<string | null> {
  if (settings.DATABASE_DIRECT_URL !== settings.DATABASE_URL) return null;
  const [row] = await pool.proveUsable(ANSWER_WITHIN_MS, GIVEN);
  const most = Math.floor(Number(row?.given) * SHARE);
  if (own <= most) return null;
  return `DATABASE_READ_CONNECTIONS, DATABASE_WRITE_CONNECTIONS: this process alone would take ${own} connections, and all together may take ${most} of this server. Take fewer, or raise max_connections.`;
}
