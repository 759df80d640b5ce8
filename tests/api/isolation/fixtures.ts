import type { Subject } from '@jourplan/schema/domain/access/matrix.js';
import { AGREEMENT_FIXTURES } from './agreement-fixtures.js';
import { DAILY_WORK_FIXTURES } from './daily-work-fixtures.js';
import type { Fixture } from './fixture.js';
import { REPORTED_HALF_YEAR, RUNNING_HALF_YEAR, VERSION } from './two-organisations.js';

const read = (subject: Subject) => ({ act: 'read', subject }) as const;
const writeContacts = { act: 'write', subject: 'CONTACTS' } as const;
const expectedVersion = VERSION;

const facts = {
  receivedOn: '2026-10-01',
  section: 'GENERAL',
  targetGroup: 'VICTIM',
  gender: 'MAN',
  ageBand: 'AGE_21_29',
  cameVia: 'THE_PERSON',
  crimeCategory: 'VIOLENCE',
  policeReported: 'NO',
  anonymous: false,
  phonePossible: true,
};

/** One for each operation of the schema; a missing or a superfluous one fails the tests. */
export const FIXTURES: Record<string, Fixture> = {
  ...DAILY_WORK_FIXTURES,
  ...AGREEMENT_FIXTURES,
  viewer: { right: 'ANYBODY' },
  signInOptions: { right: 'ANYBODY' },
  invitation: { variables: ({ caseCode }) => ({ code: caseCode }), right: 'ANYBODY' },
  organisation: { right: 'MEMBER' },
  'organisation.id': { right: 'MEMBER' },
  'organisation.slug': { right: 'MEMBER' },
  'organisation.name': { right: 'MEMBER' },
  'organisation.organisationNumber': { right: 'MEMBER' },
  'organisation.isDemo': { right: 'MEMBER' },
  'organisation.municipalities': { right: 'MEMBER' },
  'organisation.districts': { right: 'MEMBER' },
  'organisation.permissions': { right: 'MEMBER' },
  'organisation.deadLetters': { right: 'MEMBER' },
  'organisation.plans': { right: read('PLAN') },
  'organisation.plan': { variables: () => ({ year: 2026 }), right: read('PLAN') },
  'organisation.contactKpis': { variables: () => ({ halfYear: RUNNING_HALF_YEAR }), right: read('KPI') },
  'organisation.contactKpiTrend': { variables: () => ({ from: REPORTED_HALF_YEAR, to: RUNNING_HALF_YEAR }), right: read('KPI') },
  'organisation.contactVolumes': { variables: () => ({ halfYear: RUNNING_HALF_YEAR, by: 'GENDER' }), right: read('KPI') },
  'organisation.contactVolumeTrend': {
    variables: () => ({ from: REPORTED_HALF_YEAR, to: RUNNING_HALF_YEAR }),
    right: read('KPI'),
  },
  'organisation.followUps': { right: read('FOLLOW_UPS') },
  'organisation.followUp': { variables: () => ({ halfYear: REPORTED_HALF_YEAR }), right: read('FOLLOW_UPS') },
  'organisation.cases': { variables: () => ({ first: 5, after: null, filter: null }), right: read('CONTACTS') },
  'organisation.case': { variables: ({ caseCode }) => ({ code: caseCode }), right: read('CONTACTS') },

  signIn: { variables: () => ({ input: { email: 'ingen@prov.example', password: 'fel-losenord-helt' } }), right: 'ANYBODY' },
  signOut: { right: 'ANYBODY' },
  invitationAccept: {
    variables: ({ caseCode }) => ({ input: { code: caseCode, password: 'ett-langt-losenord-har' } }),
    right: 'ANYBODY',
  },
  outcomeRecord: {
    variables: ({ activityId, indicatorId }) => ({
      input: {
        activityId,
        halfYear: RUNNING_HALF_YEAR,
        expectedVersion: 0,
        status: 'IN_PROGRESS',
        account: '',
        indicatorValues: [{ indicatorId, value: 3 }],
      },
    }),
    right: { act: 'write', subject: 'PLAN' },
  },
  outcomeSubmit: {
    variables: ({ reportedActivityId }) => ({
      input: { activityId: reportedActivityId, halfYear: REPORTED_HALF_YEAR, expectedVersion },
    }),
    right: { act: 'write', subject: 'PLAN' },
  },
  goalAssess: {
    variables: ({ goalId }) => ({
      input: { goalId, halfYear: RUNNING_HALF_YEAR, expectedVersion: 0, assessment: 'AT_RISK', reason: 'Osäkert läge' },
    }),
    right: { act: 'write', subject: 'PLAN' },
  },
  supportCaseOpen: {
    variables: ({ districtId, supporterCode }) => ({ input: { ...facts, districtId, supporterCode } }),
    right: writeContacts,
  },
  supportCaseUpdate: {
    variables: ({ caseId, districtId, supporterCode }) => ({
      id: caseId,
      input: { expectedVersion, gender: 'OTHER', districtId, supporterCode },
    }),
    right: writeContacts,
  },
  supportCaseClose: {
    variables: ({ caseId }) => ({ id: caseId, input: { expectedVersion, closedOn: '2026-11-01' } }),
    right: writeContacts,
  },
  supportCaseVoid: {
    variables: ({ caseId }) => ({ id: caseId, input: { expectedVersion, reason: 'DUPLICATE' } }),
    right: writeContacts,
  },
  contactAttemptRecord: {
    variables: ({ caseId }) => ({
      input: { caseId, occurredOn: '2026-11-02', partOfDay: 'EVENING', channel: 'PHONE', reached: false },
    }),
    right: writeContacts,
  },
  contactAttemptVoid: {
    variables: ({ attemptId }) => ({ id: attemptId, input: { expectedVersion, reason: 'ENTERED_BY_MISTAKE' } }),
    right: writeContacts,
  },
  followUpPrepare: {
    variables: () => ({ input: { halfYear: RUNNING_HALF_YEAR } }),
    right: { act: 'prepare', subject: 'FOLLOW_UPS' },
  },
  followUpWriteAccount: {
    variables: ({ draftId }) => ({ id: draftId, input: { expectedVersion, account: 'Halvåret gick bra.' } }),
    right: { act: 'prepare', subject: 'FOLLOW_UPS' },
  },
  followUpSubmit: {
    variables: ({ draftId }) => ({ id: draftId, input: { expectedVersion } }),
    right: { act: 'submit', subject: 'FOLLOW_UPS' },
  },
  followUpReturn: {
    variables: ({ submittedId }) => ({ id: submittedId, input: { expectedVersion, reason: 'Texten behöver bli längre' } }),
    right: [
      { act: 'adopt', subject: 'FOLLOW_UPS' },
      { act: 'submit', subject: 'FOLLOW_UPS' },
    ],
  },
  followUpAdopt: {
    variables: ({ submittedId }) => ({ id: submittedId, input: { expectedVersion } }),
    right: { act: 'adopt', subject: 'FOLLOW_UPS' },
  },
  followUpCorrect: {
    variables: ({ adoptedId }) => ({ id: adoptedId, input: { expectedVersion, reason: 'En siffra var fel' } }),
    right: { act: 'prepare', subject: 'FOLLOW_UPS' },
  },
};
