import { randomUUID } from 'node:crypto';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoAgreement, DemoFunder } from './demo-agreement.js';
import { insertRows } from './insert-rows.js';

/** `districtIds` by name. */
type Loading = {
  readonly organisationId: string;
  readonly anchor: PlainDate;
  readonly districtIds: ReadonlyMap<string, string>;
};
type LoadedAgreement = DemoAgreement & { readonly id: string; readonly funderId: string };

/** Funders and the agreements that are known by the anchor, with all that is in them. Gives the agreements' ids by key. */
export async function insertAgreements(
  tx: EntityManager,
  funders: readonly DemoFunder[],
  loading: Loading,
): Promise<ReadonlyMap<string, string>> {
  const known = funders.map((funder) => ({ ...funder, id: randomUUID() }));
  const agreements = known.flatMap(({ id: funderId, agreements: own }) =>
    own.filter(({ knownFrom }) => !isAfter(knownFrom, loading.anchor)).map((one) => ({ ...one, id: randomUUID(), funderId })),
  );
  const ids = new Map(agreements.map(({ key, id }) => [key, id]));
  await insertFunders(tx, known, loading);
  await insertRows(
    tx,
    'funding_agreement',
    agreements.map((one) => agreementRow(one, ids, loading)),
  );
  await insertServiceAreas(tx, agreements, loading);
  await insertCommitments(tx, agreements, loading);
  await insertMoney(tx, agreements, loading);
  return ids;
}

async function insertFunders(
  tx: EntityManager,
  funders: ReadonlyArray<DemoFunder & { readonly id: string }>,
  { organisationId }: Loading,
): Promise<void> {
  await insertRows(
    tx,
    'funder',
    funders.map(({ id, name, kind }) => ({ organisationId, id, name, kind })),
  );
  await insertRows(
    tx,
    'reporting_day',
    funders.flatMap(({ id: funderId, reportingDays }) =>
      reportingDays.map((day) => ({ organisationId, id: randomUUID(), funderId, ...day })),
    ),
  );
}

function agreementRow(one: LoadedAgreement, ids: ReadonlyMap<string, string>, { organisationId, anchor }: Loading) {
  const { id, funderId, title, diaryNumber, state, scope, isJoint, dependsOnFunds, term, parentKey, noticeGivenOn } = one;
  return {
    ...{ organisationId, id, funderId, title, diaryNumber, state, scope, isJoint, dependsOnFunds },
    parentId: parentKey === null ? null : (ids.get(parentKey) ?? null),
    startsOn: term?.startsOn ?? null,
    initialEndsOn: term?.initialEndsOn ?? null,
    finalEndsOn: term?.finalEndsOn ?? null,
    renewal: term?.renewal ?? null,
    noticeMonth: term?.noticeBy?.month ?? null,
    noticeDay: term?.noticeBy?.day ?? null,
    noticeGivenOn: noticeGivenOn !== null && !isAfter(noticeGivenOn, anchor) ? noticeGivenOn : null,
  };
}

async function insertServiceAreas(
  tx: EntityManager,
  agreements: readonly LoadedAgreement[],
  { organisationId, districtIds }: Loading,
): Promise<void> {
  const rows = agreements.flatMap(({ id: agreementId, municipalityCodes, districts }) => [
    ...municipalityCodes.map((municipalityCode) => ({ municipalityCode, districtId: null, agreementId })),
    ...districts.map((name) => ({ municipalityCode: null, districtId: districtIds.get(name) ?? null, agreementId })),
  ]);
  await insertRows(
    tx,
    'agreement_service_area',
    rows.map((row) => ({ organisationId, id: randomUUID(), ...row })),
  );
}

async function insertCommitments(
  tx: EntityManager,
  agreements: readonly LoadedAgreement[],
  { organisationId }: Loading,
): Promise<void> {
  const lineages = new Map(agreements.flatMap(({ commitments }) => commitments.map(({ key }) => [key, randomUUID()])));
  const commitments = agreements.flatMap(({ id: agreementId, commitments: own }) =>
    own.map((one, index) => ({ ...one, id: randomUUID(), agreementId, position: index + 1 })),
  );
  await insertRows(
    tx,
    'commitment',
    commitments.map(({ key, readings: _, ...one }) => ({ organisationId, lineage: lineages.get(key) ?? null, ...one })),
  );
  await insertRows(
    tx,
    'commitment_reading',
    commitments.flatMap(({ id: commitmentId, readings }) =>
      readings.map((reading) => ({ organisationId, id: randomUUID(), commitmentId, ...reading })),
    ),
  );
}

async function insertMoney(
  tx: EntityManager,
  agreements: readonly LoadedAgreement[],
  { organisationId }: Loading,
): Promise<void> {
  const costLines = agreements.flatMap(({ id: agreementId, costLines: own }) =>
    own.map(({ yearSek, ...line }, index) => ({
      ...{ organisationId, id: randomUUID(), agreementId, position: index + 1, ...line },
      sek_per_12_months: yearSek,
    })),
  );
  const stated = agreements.flatMap(({ id: agreementId, statedAmounts }) =>
    statedAmounts.map((amount) => ({ organisationId, id: randomUUID(), agreementId, payer: 'FUNDER', ...amount })),
  );
  await insertRows(tx, 'cost_line', costLines);
  await insertRows(tx, 'stated_amount', stated);
}
