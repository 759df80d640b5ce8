import type { EntityManager } from '@mikro-orm/postgresql';

/** The last link of an organisation's event chain; `chain` is hexadecimal. */
export type ChainHead = { position: number; chain: string };

/** Null when nothing has been sealed. */
export async function chainHead(tx: EntityManager, organisationId: string): Promise<ChainHead | null> {
  const [head] = await tx.execute<ChainHead[]>(
    `select position, encode(chain, 'hex') as chain from event_seal where organisation_id = ? order by position desc limit 1`,
    [organisationId],
  );
  return head ?? null;
}
