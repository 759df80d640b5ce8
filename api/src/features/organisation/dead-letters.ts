import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { DeadLetter } from './organisation.type.js';

/** Those who can do something about a job that gave up. */
const READERS: readonly Role[] = ['MANAGER', 'ADMIN'];

const deadLetters = {
  name: 'dead_letters',
  text: `select id, job, failed_at as "failedAt", attempts, coalesce(error_code, 'UNKNOWN') as "errorCode"
     from outbox_job where organisation_id = $1 and failed_at is not null order by failed_at desc, id limit 100`,
};

export async function deadLettersOf({ signedIn, reader }: RequestContext, organisationId: string): Promise<DeadLetter[]> {
  const mayRead = signedIn?.memberships.some((one) => one.organisationId === organisationId && READERS.includes(one.role));
  return mayRead ? reader.inOrganisation<DeadLetter>(organisationId, deadLetters, [organisationId]) : [];
}
