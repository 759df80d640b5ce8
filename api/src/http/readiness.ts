import { poolOf } from '@jourplan/schema/persistence/orm.js';
import { type Executed, schemaStanding } from '@jourplan/schema/persistence/schema-standing.js';
import type { ServerParts } from './server-parts.js';

/** Whoever asks waits no longer than this for each pool; a request would. */
const ANSWER_WITHIN_MS = 2_000;

/** Why requests would fail now, in plain words; empty when they would not. Asks through the pools that serve them. */
export async function notReadyBecause({ reader, orm }: Pick<ServerParts, 'reader' | 'orm'>): Promise<string[]> {
  const ask = async ({ text }: { text: string }) => (await reader.pool.proveUsable(ANSWER_WITHIN_MS, text)) as Executed[];
  const [read, write] = await Promise.allSettled([schemaStanding(ask), poolOf(orm).proveUsable(ANSWER_WITHIN_MS)]);
  if (read.status === 'rejected') return ['database: cannot be asked'];
  if (write.status === 'rejected') return ['database: cannot be written to'];
  return [
    ...read.value.pending.map((name) => `migrations: ${name} has not been run`),
    ...read.value.unfit.map((name) => `schema version: ${name} is unknown to this version`),
  ];
}
