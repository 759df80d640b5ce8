import type { AgreementTerm } from '@jourplan/schema/domain/agreements/terms.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { brottsoffermyndigheten } from './brottsoffermyndigheten.js';
import { agreement, type DemoAgreement, type DemoFunder, paidByFunder, paidByOurselves } from './demo-agreement.js';
import { FIRST_CASE_DAY } from './invented-cases.js';
import { PARTNERSHIP_STARTS_ON, stockholmCommitments } from './stockholm-commitments.js';
import { STOCKHOLM, stockholmDistricts } from './stockholm-place.js';

const term: AgreementTerm = {
  startsOn: PARTNERSHIP_STARTS_ON,
  initialEndsOn: plainDate('2025-12-31'),
  finalEndsOn: plainDate('2027-12-31'),
  renewal: 'CALENDAR_YEAR',
  noticeBy: { month: 9, day: 30 },
};

/**
 * The copy at hand is undated and unsigned. It is shown as in force, since a draft has no clock and counts nothing; the
 * titles say that the copy is unsigned, and a reading on the first commitment says what we made of it.
 */
const partnership: DemoAgreement = agreement({
  key: 'partnership',
  title: 'Idéburet offentligt partnerskap (osignerat exemplar)',
  diaryNumber: 'SOF 2021/630',
  isJoint: true,
  dependsOnFunds: true,
  term,
  municipalityCodes: [STOCKHOLM.code],
  knownFrom: FIRST_CASE_DAY,
});

/** The association's own annex: it has no term of its own. */
const annex: DemoAgreement = agreement({
  key: 'annex',
  parentKey: 'partnership',
  title: 'Bilaga för Brottsofferjouren Stockholm-Gotland (osignerat exemplar)',
  diaryNumber: 'SOF 2021/630',
  dependsOnFunds: true,
  term: null,
  districts: stockholmDistricts,
  commitments: stockholmCommitments,
  costLines: [
    ...paidByFunder({
      STAFF: 650_000,
      CONSULTANTS: 5_000,
      PREMISES: 54_000,
      ACTIVITIES: 6_000,
      CONSUMABLES: 5_000,
      OTHER: 110_000,
    }),
    ...paidByOurselves({ OPERATING_SUPPORT: 15_000, MEMBER_FEES: 1_500, PROJECT_FUNDS: 30_000 }),
  ],
  knownFrom: FIRST_CASE_DAY,
});

export const stockholmFunders: readonly DemoFunder[] = [
  {
    name: 'Stockholms stad, socialnämnden',
    kind: 'MUNICIPALITY',
    reportingDays: [],
    agreements: [partnership, annex],
  },
  brottsoffermyndigheten([]),
];
