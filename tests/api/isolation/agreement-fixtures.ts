import type { Fixture } from './fixture.js';

const read = { act: 'read', subject: 'AGREEMENTS' } as const;
const write = { act: 'write', subject: 'AGREEMENTS' } as const;
const expectedVersion = 1;
const halfYear = '2026-H2';

/** Funders, agreements and their commitments, budgets. */
export const AGREEMENT_FIXTURES: Record<string, Fixture> = {
  'organisation.funders': { right: read },
  'organisation.agreements': { variables: () => ({ on: '2026-11-22' }), right: read },
  'organisation.agreement': { variables: ({ agreementId }) => ({ id: agreementId }), right: read },
  'organisation.municipalityCoverage': { variables: () => ({ on: '2026-11-22' }), right: read },
  'organisation.budget': { variables: () => ({ year: 2026 }), right: read },
  'organisation.budgetFollowUp': { variables: () => ({ halfYear }), right: read },

  funderRegister: {
    variables: () => ({
      input: { name: 'En kommun', kind: 'MUNICIPALITY', reportingDays: [{ month: 9, day: 15, title: 'Rapport' }] },
    }),
    right: write,
  },
  fundingAgreementCreate: {
    variables: ({ funderId, agreementId, districtId }) => ({
      input: {
        funderId,
        parentId: agreementId,
        title: 'Bilaga',
        state: 'IN_FORCE',
        scope: 'AREA',
        serviceAreas: [{ districtId }],
      },
    }),
    right: write,
  },
  fundingAgreementUpdate: {
    variables: ({ agreementId, districtId }) => ({
      id: agreementId,
      input: { expectedVersion, title: 'Ett nytt namn', serviceAreas: [{ districtId }] },
    }),
    right: write,
  },
  fundingAgreementGiveNotice: {
    variables: ({ agreementId }) => ({ id: agreementId, input: { expectedVersion, givenOn: '2026-11-01' } }),
    right: write,
  },
  commitmentRevise: {
    variables: ({ commitmentId }) => ({
      id: commitmentId,
      input: { expectedVersion, kind: 'COMMITMENT', statement: 'Ett nytt åtagande', validFrom: '2026-07-01' },
    }),
    right: write,
  },
  commitmentDrop: {
    variables: ({ commitmentId }) => ({ id: commitmentId, input: { expectedVersion, lastDay: '2026-12-31' } }),
    right: write,
  },
  commitmentReadingDecide: {
    variables: ({ readingId }) => ({
      id: readingId,
      input: { expectedVersion, choice: 'Kalenderdagar', decidedBy: 'Styrelsen', decidedOn: '2026-11-01' },
    }),
    right: write,
  },
  budgetSet: {
    variables: ({ agreementId }) => ({
      input: { year: 2031, expectedVersion: 0, lines: [{ name: 'Personal', sek: '1000', costCategory: 'STAFF', agreementId }] },
    }),
    right: write,
  },
  budgetActualRecord: {
    variables: ({ budgetLineId }) => ({ input: { lineId: budgetLineId, halfYear, expectedVersion: 0, sek: '500' } }),
    right: write,
  },
};
