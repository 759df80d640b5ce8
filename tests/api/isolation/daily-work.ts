import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { keepRegisters } from '../../support/keep-registers.js';
import { insertCase } from './insert-case.js';

/** What names a thing of the registers and the year wheel. */
export type DailyWorkIds = {
  registerSupporterId: string;
  registerSupporterCode: string;
  trainingId: string;
  hearingId: string;
  openingId: string;
  calendarDateId: string;
  calendarFeedId: string;
};

export const someDailyWorkIds = (text: () => string, code: () => string): DailyWorkIds => ({
  registerSupporterId: text(),
  registerSupporterCode: code(),
  trainingId: text(),
  hearingId: text(),
  openingId: text(),
  calendarDateId: text(),
  calendarFeedId: text(),
});

/** Registers that are kept, and one of everything in them and in the year wheel; the feed is somebody's who is nobody here. */
export async function insertDailyWork(
  tx: EntityManager,
  organisationId: string,
  ids: DailyWorkIds,
  marker: string,
): Promise<void> {
  await tx.execute('update organisation set version = 1');
  await keepRegisters(tx, '2025-01-01');
  const row = { organisationId, version: 1 };
  const supporter = { ...row, id: ids.registerSupporterId, code: ids.registerSupporterCode, general: true, court: true };
  await insertRows(tx, 'supporter', [{ ...supporter, activeFrom: '2025-01-01' }]);
  await insertRows(tx, 'training', [{ ...row, id: ids.trainingId, heldOn: '2025-02-01', kind: 'BASIC' }]);
  const attendance = { ...row, id: randomUUID(), trainingId: ids.trainingId, supporterId: ids.registerSupporterId, passed: true };
  await insertRows(tx, 'training_attendance', [attendance]);
  await insertRows(tx, 'court_hearing', [{ ...row, id: ids.hearingId, heldOn: '2026-10-05', state: 'PLANNED', summoned: true }]);
  const opening = { ...row, id: ids.openingId, heldOn: '2026-10-06', partOfDay: 'EVENING', host: 'OWN', state: 'HELD' };
  await insertRows(tx, 'opening_session', [opening]);
  const date = { ...row, id: ids.calendarDateId, onDate: '2026-12-01', kind: 'OTHER', title: `Dag ${marker}` };
  await insertRows(tx, 'calendar_date', [date]);
  await insertFeed(tx, organisationId, ids.calendarFeedId);
  await insertWaitingCase(tx, organisationId);
}

async function insertFeed(tx: EntityManager, organisationId: string, id: string): Promise<void> {
  const [userId, membershipId] = [randomUUID(), randomUUID()];
  const email = `kalender-${userId}@prov.example`;
  const secretHash = createHash('sha256').update(randomBytes(32)).digest('hex');
  await tx.execute('insert into app_user (id, email) values (?, ?)', [userId, email]);
  await insertRows(tx, 'membership', [{ organisationId, id: membershipId, userId, role: 'MANAGER', version: 1 }]);
  const feed = {
    organisationId,
    id,
    membershipId,
    secretHash: `\\x${secretHash}`,
    createdAt: '2026-10-01T08:00:00Z',
    version: 1,
  };
  await insertRows(tx, 'calendar_feed', [feed]);
}

/** A case of yesterday that waits for a first contact, as the worker has judged it. */
async function insertWaitingCase(tx: EntityManager, organisationId: string): Promise<void> {
  const [caseId, attemptId] = [randomUUID(), randomUUID()];
  await insertCase(tx, organisationId, { caseId, caseCode: `V-${caseId.slice(0, 8)}`, attemptId });
  await tx.execute(`update contact_attempt set void_reason = 'DUPLICATE' where id = ?`, [attemptId]);
  await tx.execute(`update support_case set received_on = '2026-11-21' where id = ?`, [caseId]);
  await insertRows(tx, 'case_standing', [
    {
      organisationId,
      supportCaseId: caseId,
      halfYear: '2026-H2',
      countedIn: ['2026-H2'],
      asOf: '2026-11-22',
      standings: {
        FIRST_CONTACT_IN_TIME: 'PENDING',
        REACHED_IN_TIME: 'PENDING',
        PHONE_PERSISTENCE: 'PENDING',
        MEETING_OFFERED: 'NOT_APPLICABLE',
        UNDER_21_REFERRED: 'NOT_APPLICABLE',
      },
      ladder: 'NOT_YET_DUE',
      revisitOn: '2026-11-25',
    },
  ]);
}
