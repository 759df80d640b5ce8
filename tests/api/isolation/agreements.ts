import { randomUUID } from 'node:crypto';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What names a thing of the agreements and the budget. */
export type AgreementIds = {
  funderId: string;
  agreementId: string;
  commitmentId: string;
  readingId: string;
  budgetLineId: string;
};

export const someAgreementIds = (text: () => string): AgreementIds => ({
  funderId: text(),
  agreementId: text(),
  commitmentId: text(),
  readingId: text(),
  budgetLineId: text(),
});

/** A funder with an agreement that runs, a commitment with a reading, and a line in the budget of the year. */
export async function insertAgreements(
  tx: EntityManager,
  organisationId: string,
  { funderId, agreementId, commitmentId, readingId, budgetLineId }: AgreementIds,
  marker: string,
): Promise<void> {
  const row = { organisationId, version: 1 };
  await insertRows(tx, 'funder', [{ ...row, id: funderId, name: `${marker} ${funderId}`, kind: 'MUNICIPALITY' }]);
  const term = { startsOn: '2025-01-01', initialEndsOn: '2025-12-31', finalEndsOn: '2027-12-31', renewal: 'CALENDAR_YEAR' };
  const agreement = {
    ...row,
    ...term,
    id: agreementId,
    funderId,
    title: `Avtal ${marker}`,
    diaryNumber: marker,
    noticeMonth: 9,
    noticeDay: 30,
  };
  await insertRows(tx, 'funding_agreement', [
    { ...agreement, state: 'IN_FORCE', scope: 'ALL_CASES', isJoint: false, dependsOnFunds: false },
  ]);
  const areas = { organisationId, id: randomUUID(), agreementId, municipalityCode: '1880' };
  await insertRows(tx, 'agreement_service_area', [areas]);
  const costLine = {
    ...row,
    id: randomUUID(),
    agreementId,
    position: 1,
    payer: 'FUNDER',
    category: 'STAFF',
    sekPer12Months: 1000,
    isEarmarked: false,
  };
  await insertRows(tx, 'cost_line', [renamed(costLine)]);
  const commitment = {
    ...row,
    id: commitmentId,
    agreementId,
    lineage: randomUUID(),
    position: 1,
    kind: 'COMMITMENT',
    statement: marker,
  };
  await insertRows(tx, 'commitment', [{ ...commitment, isJoint: false, validFrom: '2025-01-01' }]);
  await insertRows(tx, 'commitment_reading', [{ ...row, id: readingId, commitmentId, question: marker, choice: marker }]);
  await tx.execute('insert into budget (organisation_id, year) values (?, 2026) on conflict do nothing', [organisationId]);
  const [budget] = await tx.execute<{ id: string }[]>('select id from budget where organisation_id = ? and year = 2026', [
    organisationId,
  ]);
  const line = {
    ...row,
    id: budgetLineId,
    budgetId: budget?.id ?? '',
    position: 1,
    name: `${marker} ${budgetLineId}`,
    sek: 1000,
  };
  await insertRows(tx, 'budget_line', [line]);
  await markRegister(tx, organisationId, 'AGREEMENTS');
}

// The column has a number in it, which the helper cannot know the place of.
function renamed({ sekPer12Months, ...columns }: Record<string, string | number | boolean> & { sekPer12Months: number }) {
  return { ...columns, sek_per_12_months: sekPer12Months };
}
