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

export type DeadLetter = { id: string; job: string; attempts: number; errorCode: string; failedAt: string };

/** Jobs that failed too often and wait for a person; the oldest first, at most 100. */
export function deadLetters(tx: EntityManager, organisationId: string): Promise<DeadLetter[]> {
  return tx.execute<DeadLetter[]>(
    `select id, job, attempts, error_code as "errorCode", to_char(failed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "failedAt"
       from outbox_job where organisation_id = ? and failed_at is not null order by failed_at, id limit 100`,
    [organisationId],
  );
}

/** Lets a dead letter try again from the start; false when there is no such dead letter. */
export async function requeueDeadLetter(tx: EntityManager, organisationId: string, id: string): Promise<boolean> {
  const rows = await tx.execute(
    `update outbox_job set failed_at = null, error_code = null, attempts = 0, relayed_at = null
      where organisation_id = ? and id = ? and failed_at is not null returning id`,
    [organisationId, id],
  );
  if (rows.length > 0) await tx.execute("select pg_notify('jourplan_work', 'outbox_job')");
  return rows.length > 0;
}
