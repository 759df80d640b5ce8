import type { CommandScope } from '../../platform/command-scope.js';

/** After the follow-up has left the state that locks its half-year: its outcomes may be written again. */
export async function reopenOutcomes({ tx, organisationId }: CommandScope, halfYear: string): Promise<void> {
  await tx.execute(
    `update outcome set state = 'DRAFT', submitted_at = null, version = version + 1
      where organisation_id = ? and half_year = ? and state = 'SUBMITTED'`,
    [organisationId, halfYear],
  );
}
