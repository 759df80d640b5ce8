import type { Refusal } from '@jourplan/schema/domain/ruling.js';
import { OptimisticLockError } from '@mikro-orm/postgresql';
import type { UserErrorCode } from '../graphql/user-error-code.js';

const REFUSALS: Record<string, Refusal<UserErrorCode>> = {
  JP001: { code: 'LOCKED', field: 'halfYear' },
  JP002: { code: 'WRONG_STATE', field: 'id' },
};
const UNIQUE_VIOLATION = '23505';
const CODES = ['support_case_organisation_id_code_unique', 'supporter_organisation_id_code_unique'];

/** What the database itself refused, as a user error; null when it is a fault of ours or an outage. */
export function refusalOfDatabaseError(error: unknown): Refusal<UserErrorCode>[] | null {
  if (error instanceof OptimisticLockError) return [{ code: 'CONFLICT', field: 'expectedVersion' }];
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === UNIQUE_VIOLATION) {
    const constraint = 'constraint' in error ? String(error.constraint) : '';
    if (CODES.includes(constraint)) return [{ code: 'CODE_TAKEN', field: 'code' }];
    // Two people made the same row at once; the one who came second has an old version.
    return [{ code: 'CONFLICT', field: 'expectedVersion' }];
  }
  const refusal = REFUSALS[String(error.code)];
  return refusal ? [refusal] : null;
}
