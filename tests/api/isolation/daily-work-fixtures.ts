import type { Fixture } from './fixture.js';

const read = (subject: 'KPI' | 'CONTACTS' | 'PLAN') => ({ act: 'read', subject }) as const;
const writeContacts = { act: 'write', subject: 'CONTACTS' } as const;
const writePlan = { act: 'write', subject: 'PLAN' } as const;
const expectedVersion = 1;
const span = () => ({ from: '2025-01-01', to: '2026-12-31' });

/** Registers, worklist, year wheel and the manager's list. */
export const DAILY_WORK_FIXTURES: Record<string, Fixture> = {
  'organisation.registers': { right: read('KPI') },
  'organisation.supporters': { right: read('CONTACTS') },
  'organisation.trainings': { variables: span, right: read('CONTACTS') },
  'organisation.hearings': { variables: span, right: read('CONTACTS') },
  'organisation.openings': { variables: span, right: read('CONTACTS') },
  'organisation.worklist': { right: read('CONTACTS') },
  'organisation.worklistCounts': { right: read('CONTACTS') },
  'organisation.contactsToday': { right: read('CONTACTS') },
  'organisation.yearWheel': { variables: span, right: read('PLAN') },
  'organisation.calendarDates': { variables: span, right: read('PLAN') },
  'organisation.calendarFeeds': { right: 'MEMBER' },
  'organisation.todo': { right: { act: 'prepare', subject: 'FOLLOW_UPS' } },

  registerStart: {
    variables: () => ({ input: { expectedVersion, register: 'HEARINGS', from: '2025-02-01' } }),
    right: [{ act: 'write', subject: 'PEOPLE_AND_SETTINGS' }, writePlan],
  },
  supporterRegister: {
    variables: () => ({ input: { general: true, court: false, activeFrom: '2026-01-01' } }),
    right: writeContacts,
  },
  supporterUpdate: {
    variables: ({ registerSupporterId }) => ({ id: registerSupporterId, input: { expectedVersion, court: false } }),
    right: writeContacts,
  },
  trainingRecord: {
    variables: ({ trainingId, registerSupporterCode }) => ({
      id: trainingId,
      input: {
        expectedVersion,
        heldOn: '2025-02-02',
        kind: 'BASIC',
        attendances: [{ supporterCode: registerSupporterCode, passed: true }],
      },
    }),
    right: writeContacts,
  },
  hearingRecord: {
    variables: ({ hearingId, registerSupporterCode }) => ({
      id: hearingId,
      input: { expectedVersion, heldOn: '2026-10-05', state: 'HELD', summoned: true, supporterCodes: [registerSupporterCode] },
    }),
    right: writeContacts,
  },
  openingRecord: {
    variables: ({ openingId }) => ({
      id: openingId,
      input: { expectedVersion, heldOn: '2026-10-07', partOfDay: 'EVENING', host: 'PARTNER', state: 'HELD' },
    }),
    right: writeContacts,
  },
  tallyRecord: {
    variables: () => ({ input: { date: '2026-10-08', rows: [{ targetGroup: 'WITNESS', persons: 1 }] } }),
    right: writeContacts,
  },
  calendarDateRecord: {
    variables: ({ calendarDateId }) => ({
      id: calendarDateId,
      input: { expectedVersion, on: '2026-12-02', kind: 'OTHER', title: 'En annan dag' },
    }),
    right: writePlan,
  },
  // What is removed is not given back, so whether it was allowed does not show: tried in tests/api/year-wheel.
  calendarDateRemove: {
    variables: ({ calendarDateId }) => ({ id: calendarDateId, input: { expectedVersion } }),
    right: 'MEMBER',
  },
  calendarFeedCreate: { variables: () => ({ input: {} }), right: read('PLAN') },
  // One's own only, and nobody who asks owns the one there is: tried in tests/api/year-wheel.
  calendarFeedRevoke: {
    variables: ({ calendarFeedId }) => ({ id: calendarFeedId, input: { expectedVersion } }),
    right: 'MEMBER',
  },
};
