import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReadStatement } from '../read.js';

/** `failedAt` is an instant in UTC, ISO 8601. */
export type DeadLetter = { id: string; job: string; attempts: number; errorCode: string; failedAt: string };

const deadLettersSql = (organisation: string) => `
  select id, job, attempts, coalesce(error_code, 'UNKNOWN') as "errorCode",
         to_char(failed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "failedAt"
    from outbox_job where organisation_id = ${organisation} and failed_at is not null order by failed_at desc, id limit 100`;

/** Jobs that failed too often and wait for a person; the latest first, at most 100. The organisation is $1. */
export const deadLettersStatement: ReadStatement = { name: 'dead_letters', text: deadLettersSql('$1') };

export function deadLetters(tx: EntityManager, organisationId: string): Promise<DeadLetter[]> {
  return tx.execute<DeadLetter[]>(deadLettersSql('?'), [organisationId]);
}

/** Lets dead letters try again from the start, all of them or the one given; gives the ids of those that will. */
export async function requeueDeadLetters(tx: EntityManager, organisationId: string, id: string | null): Promise<string[]> {
  const rows = await tx.execute<{ id: string }[]>(
    `update outbox_job set failed_at = null, error_code = null, attempts = 0, relayed_at = null
      where organisation_id = ? and failed_at is not null and (?::uuid is null or id = ?::uuid) returning id`,
    [organisationId, id, id],
  );
  if (rows.length > 0) await tx.execute("select pg_notify('jourplan_work', 'outbox_job')");
  return rows.map((row) => row.id);
}
