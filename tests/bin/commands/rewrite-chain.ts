import { chainLink, eventDigest } from '@jourplan/schema/persistence/record-event.js';
import pg from 'pg';
import type { TestDatabase } from '../../support/database.js';

type Row = {
  id: string;
  organisation: string;
  actor: string | null;
  act: string;
  entity: string;
  entityId: string | null;
  occurredAt: Date;
  details: Record<string, string | number | null> | null;
  salt: Buffer | null;
  digest: Buffer;
  position: number | null;
};

/** What somebody can do who knows how digests and links are made: every event true to its fields, and every link to its event. */
export async function rewriteChain(database: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<Row>(
      `select e.id, e.organisation_id as organisation, e.actor_id as actor, e.act, e.entity, e.entity_id as "entityId",
              e.occurred_at as "occurredAt", e.details, e.salt, e.digest, s.position
         from event e left join event_seal s on s.event_id = e.id order by s.position nulls last`,
    );
    let previous: Buffer | null = null;
    for (const row of rows) {
      const { id, organisation: organisationId, actor: actorId, act, entity, entityId, occurredAt, details } = row;
      const facts = { organisationId, actorId, act, entity, entityId, occurredAt, details };
      const digest = row.salt === null ? row.digest : eventDigest(id, facts, row.salt);
      await client.query('update event set digest = $2 where id = $1', [id, digest]);
      if (row.position === null) continue;
      previous = chainLink(previous, digest);
      await client.query('update event_seal set chain = $2 where position = $1', [row.position, previous]);
    }
  } finally {
    await client.end();
  }
}
