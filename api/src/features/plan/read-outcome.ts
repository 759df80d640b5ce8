import type { Reader } from '@jourplan/schema/persistence/read.js';
import { utc } from '@jourplan/schema/persistence/sql-text.js';
import type { Outcome } from './activity.type.js';

const outcomeById = {
  name: 'outcome_by_id',
  text: `select o.id, o.half_year as "halfYear", o.status, o.account, o.state, ${utc('o.submitted_at')} as "submittedAt",
       ${utc('o.changed_at')} as "changedAt", o.version from outcome o where o.id = $1`,
};

export async function readOutcome(reader: Reader, organisationId: string, id: string): Promise<Outcome | null> {
  const [outcome] = await reader.inOrganisation<Outcome>(organisationId, outcomeById, [id]);
  return outcome ?? null;
}
