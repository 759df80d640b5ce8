import type { Refusal } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { TAKEN, TAKEN_IN_OTHER_WRITING } from './taken-keys.js';

const REFUSALS: Record<string, Refusal<UserErrorCode>> = {
  JP001: { code: 'LOCKED', field: 'halfYear' },
  JP002: { code: 'WRONG_STATE', field: 'id' },
  JP005: { code: 'WRONG_STATE', field: 'id' },
};
const UNIQUE_VIOLATION = '23505';

/** What the database itself refused, as a user error; null when it is a fault of ours or an outage. */
export function refusalOfDatabaseError(error: unknown): Refusal<UserErrorCode>[] | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const key = error.code === UNIQUE_VIOLATION && 'constraint' in error ? String(error.constraint) : null;
  const refusal = key === null ? REFUSALS[String(error.code)] : (TAKEN[key] ?? TAKEN_IN_OTHER_WRITING[key]);
  return refusal ? [refusal] : null;
}
