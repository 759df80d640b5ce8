import { can } from '@jourplan/schema/domain/access/can.js';
import { deadLettersStatement } from '@jourplan/schema/persistence/facts/dead-letters.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { DeadLetter } from './organisation.type.js';

/** None for those who can do nothing about a job that gave up. */
export async function deadLettersOf({ signedIn, reader }: RequestContext, organisationId: string): Promise<DeadLetter[]> {
  if (signedIn === null || !can(signedIn, 'read', { organisationId, subject: 'BACKGROUND_JOBS' })) return [];
  return reader.inOrganisation<DeadLetter>(organisationId, deadLettersStatement, [organisationId]);
}
