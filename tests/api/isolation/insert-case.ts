import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** An open case with one attempt; what changes it can be tried on a fresh one. */
export async function insertCase(
  tx: EntityManager,
  organisationId: string,
  { caseId, caseCode, attemptId }: { caseId: string; caseCode: string; attemptId: string },
): Promise<void> {
  const row = { organisationId, version: 1 };
  await insertRows(tx, 'support_case', [
    {
      ...row,
      id: caseId,
      code: caseCode,
      receivedOn: '2026-09-01',
      section: 'GENERAL',
      targetGroup: 'VICTIM',
      gender: 'WOMAN',
      ageBand: 'AGE_30_44',
      cameVia: 'POLICE',
      crimeCategory: 'FRAUD',
      policeReported: 'YES',
      anonymous: false,
      phonePossible: true,
      specialCircumstances: [],
    },
  ]);
  const attempt = { ...row, id: attemptId, supportCaseId: caseId, occurredOn: '2026-09-02', partOfDay: 'DAYTIME' };
  await insertRows(tx, 'contact_attempt', [{ ...attempt, channel: 'PHONE', reached: true }]);
}
