import type { EntityManager } from '@mikro-orm/postgresql';

type Payload = Record<string, string | number>;

/** Asks for a discrete job in the transaction that wants it: both are committed, or neither. Gives the job's id. */
export async function enqueueJob<P extends Payload>(
  tx: EntityManager,
  organisationId: string,
  job: { name: string; kind: 'DISCRETE'; payload: { parse(value: unknown): P } },
  payload: P,
): Promise<string> {
  const rows = await tx.execute<{ id: string }[]>(
    'insert into outbox_job (organisation_id, job, payload) values (?, ?, ?::jsonb) returning id',
    [organisationId, job.name, JSON.stringify(job.payload.parse(payload))],
  );
  return (rows[0] as { id: string }).id;
}
