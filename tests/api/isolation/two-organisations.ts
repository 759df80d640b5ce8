import { randomBytes, randomUUID } from 'node:crypto';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { anOrganisation } from '../../support/an-organisation.js';
import { type AgreementIds, insertAgreements, someAgreementIds } from './agreements.js';
import { type DailyWorkIds, insertDailyWork, someDailyWorkIds } from './daily-work.js';
import { insertCase } from './insert-case.js';

/** What names a thing of an organisation. A fixture takes its ids from here, and so it can be given anybody's. */
export type Ids = DailyWorkIds &
  AgreementIds & {
    activityId: string;
    reportedActivityId: string;
    goalId: string;
    indicatorId: string;
    caseId: string;
    caseCode: string;
    attemptId: string;
    districtId: string;
    supporterCode: string;
    draftId: string;
    submittedId: string;
    adoptedId: string;
  };

export type World = {
  organisationId: string;
  slug: string;
  ids: Ids;
  /** Stands in every text of the organisation: whoever may not read it must never be sent this. */
  marker: string;
};

/** Version of every row in it, so that a foreign id comes with the right one. */
export const VERSION = 1;
export const RUNNING_HALF_YEAR = '2026-H2';
export const REPORTED_HALF_YEAR = '2026-H1';

const someIds = (text: () => string, code: () => string): Ids => ({
  ...someDailyWorkIds(text, code),
  ...someAgreementIds(text),
  activityId: text(),
  reportedActivityId: text(),
  goalId: text(),
  indicatorId: text(),
  caseId: text(),
  caseCode: code(),
  attemptId: text(),
  districtId: text(),
  supporterCode: code(),
  draftId: text(),
  submittedId: text(),
  adoptedId: text(),
});

export const randomIds = (): Ids => someIds(randomUUID, () => `X${randomBytes(4).toString('hex')}`);

export const malformedIds = (text: string): Ids =>
  someIds(
    () => text,
    () => text,
  );

/** An association with one of everything the API can name; without follow-ups where the worker is there to compute them. */
export async function aWorld(orm: MikroORM, { withFollowUps = true } = {}): Promise<World> {
  const { id: organisationId, slug, name } = await anOrganisation(orm);
  const ids = randomIds();
  const world = { organisationId, slug, ids, marker: name };
  await inOrganisation(orm.em, organisationId, async (tx) => {
    await insertPlan(tx, world);
    await insertContacts(tx, world);
    await insertDailyWork(tx, organisationId, ids, name);
    await insertAgreements(tx, organisationId, ids, name);
    if (withFollowUps) await insertFollowUps(tx, world);
    await insertRows(tx, 'outbox_job', [
      {
        organisationId,
        id: randomUUID(),
        job: 'follow-up.compute',
        payload: '{}',
        failedAt: '2026-07-02T06:00:00Z',
        errorCode: world.marker,
      },
    ]);
  });
  return world;
}

async function insertPlan(tx: EntityManager, { organisationId, ids, marker }: World): Promise<void> {
  const [planId, areaId] = [randomUUID(), randomUUID()];
  const text = (what: string) => `${what} ${marker}`;
  const row = { organisationId, version: VERSION };
  const plan = { ...row, id: planId, title: text('Plan'), purpose: text('Syfte'), overallGoal: text('Mål') };
  await insertRows(tx, 'strategic_plan', [{ ...plan, firstYear: 2010, lastYear: 2027, adoptedOn: '2025-01-15' }]);
  await insertRows(tx, 'focus_theme', [{ ...row, id: randomUUID(), planId, year: 2026, name: text('Tema') }]);
  await insertRows(tx, 'focus_area', [{ ...row, id: areaId, planId, position: 1, name: text('Område') }]);
  await insertRows(tx, 'goal', [{ ...row, id: ids.goalId, focusAreaId: areaId, position: 1, statement: text('Mål') }]);
  await insertActivities(tx, organisationId, ids, marker);
}

type PlanIds = Pick<Ids, 'goalId' | 'activityId' | 'reportedActivityId' | 'indicatorId'>;

/** Two activities of a goal: one without an outcome, with an indicator, and one with a draft of an outcome. */
export async function insertActivities(
  tx: EntityManager,
  organisationId: string,
  { goalId, activityId, reportedActivityId, indicatorId }: PlanIds,
  marker: string,
  position = 1,
): Promise<void> {
  const row = { organisationId, version: VERSION };
  const activity = { ...row, goalId, kind: 'CONTINUOUS', years: [2025, 2026, 2027], schedule: 'NONE', responsible: marker };
  await insertRows(tx, 'activity', [
    { ...activity, id: activityId, position, title: `Stöd ${marker}` },
    { ...activity, id: reportedActivityId, position: position + 1, title: `Vecka ${marker}` },
  ]);
  const outcome = { ...row, id: randomUUID(), activityId: reportedActivityId, halfYear: REPORTED_HALF_YEAR };
  await insertRows(tx, 'outcome', [
    { ...outcome, status: 'COMPLETED', account: `Gjort ${marker}`, state: 'DRAFT', changedAt: '2026-06-20T08:00:00Z' },
  ]);
  const indicator = { ...row, id: indicatorId, activityId, name: `Mått ${marker}`, unit: 'st', better: 'HIGHER', target: 10 };
  await insertRows(tx, 'indicator', [indicator]);
  const value = { ...row, id: randomUUID(), indicatorId, halfYear: REPORTED_HALF_YEAR, value: 7 };
  await insertRows(tx, 'indicator_value', [value]);
}

async function insertContacts(tx: EntityManager, { organisationId, ids, marker }: World): Promise<void> {
  const row = { organisationId, version: VERSION };
  const [supporterId, trainingId] = [randomUUID(), randomUUID()];
  await insertRows(tx, 'municipality', [{ organisationId, id: randomUUID(), code: '1880', name: `Örebro ${marker}` }]);
  await insertRows(tx, 'district', [{ organisationId, id: ids.districtId, name: `Stadsdel ${marker}` }]);
  const supporter = { ...row, id: supporterId, code: ids.supporterCode, general: true, court: true, activeFrom: '2025-01-01' };
  await insertRows(tx, 'supporter', [supporter]);
  await insertRows(tx, 'training', [{ ...row, id: trainingId, heldOn: '2025-02-01', kind: 'BASIC' }]);
  await insertRows(tx, 'training_attendance', [{ ...row, id: randomUUID(), trainingId, supporterId, passed: true }]);
  await insertCase(tx, organisationId, { caseId: ids.caseId, caseCode: ids.caseCode, attemptId: ids.attemptId });
}

async function insertFollowUps(tx: EntityManager, { organisationId, ids, marker }: World): Promise<void> {
  const followUp = { organisationId, version: VERSION, revision: 1, asOf: '2026-07-10', preparedAt: '2026-07-10T08:00:00Z' };
  await insertRows(tx, 'follow_up', [
    { ...followUp, id: ids.draftId, halfYear: '2026-H1', status: 'DRAFT', account: marker },
    { ...followUp, id: ids.submittedId, halfYear: '2025-H2', status: 'SUBMITTED', account: marker },
    { ...followUp, id: ids.adoptedId, halfYear: '2025-H1', status: 'DRAFT', account: marker },
  ]);
  await adopt(tx, organisationId, ids.adoptedId);
}

/** One submits and another adopts: the database takes nothing less. */
async function adopt(tx: EntityManager, organisationId: string, id: string): Promise<void> {
  const [submitter, adopter] = [randomUUID(), randomUUID()];
  await insertRows(
    tx,
    'app_user',
    [submitter, adopter].map((person) => ({ id: person, email: `${person}@prov.example` })),
  );
  const content = Buffer.from(
    JSON.stringify({ focusAreas: [], kpis: [], attemptLadder: [], volumes: [], comparison: null, budget: [] }),
  );
  await tx.execute(
    `insert into follow_up_document (organisation_id, id, content, content_hash, inputs, created_at) values (?, ?, ?, sha256(?), '', now())`,
    [organisationId, id, content, content],
  );
  await tx.execute(
    "update follow_up set status = 'SUBMITTED', document_id = id, submitted_at = now(), submitted_by = ? where id = ?",
    [submitter, id],
  );
  await tx.execute("update follow_up set status = 'ADOPTED', adopted_at = now(), adopted_by = ? where id = ?", [adopter, id]);
}
