import type { AgreementAnswer, AgreementRequests } from './agreement-requests.js';
import { anAgreement } from './agreement-requests.js';

const sek = (kronor: number) => `${kronor}.00`;

/** The term of the partnership with the City of Stockholm; its annex inherits it. */
export const STOCKHOLM_TERM = {
  startsOn: '2025-04-01',
  initialEndsOn: '2025-12-31',
  finalEndsOn: '2027-12-31',
  renewal: 'CALENDAR_YEAR',
  noticeBy: { month: 9, day: 30 },
};

const funder = (category: string, kronor: number) => ({ payer: 'FUNDER', category, sekPer12Months: sek(kronor) });

/** Per twelve months: 830 000 from the city, 46 500 of own financing. */
export const STOCKHOLM_COST_LINES = [
  funder('STAFF', 650_000),
  funder('CONSULTANTS', 5_000),
  funder('PREMISES', 54_000),
  funder('ACTIVITIES', 6_000),
  funder('CONSUMABLES', 5_000),
  funder('OTHER', 110_000),
  { payer: 'OWN', category: 'OPERATING_SUPPORT', sekPer12Months: sek(15_000) },
  { payer: 'OWN', category: 'MEMBER_FEES', sekPer12Months: sek(1_500) },
  { payer: 'OWN', category: 'PROJECT_FUNDS', sekPer12Months: sek(30_000), isEarmarked: true },
];

/** The aims of the annex that are measured. */
export const STOCKHOLM_AIMS = [
  { measure: 'FIRST_CONTACT_IN_TIME', statement: 'Första kontakt inom tre dagar', target: 1 },
  { measure: 'PHONE_PERSISTENCE', statement: 'Minst tre försök per telefon, minst ett på kvällen', target: 1 },
  { measure: 'MEETING_OFFERED', statement: 'Ett personligt möte erbjuds', target: 1 },
  { measure: 'EVENING_OPENING', statement: 'Öppet en kväll i veckan tillsammans', target: 1, isJoint: true },
].map((aim) => ({ kind: 'QUALITY_AIM', validFrom: '2025-04-01', ...aim }));

export type Stockholm = { partnership: AgreementAnswer; annex: AgreementAnswer };

/** The partnership and the annex without a term of its own, as the documents say. */
export async function stockholm(requests: AgreementRequests, districtIds: string[] = []): Promise<Stockholm> {
  const partnership = await anAgreement(requests, {
    title: 'Idéburet offentligt partnerskap',
    diaryNumber: 'SOF 2021/630',
    isJoint: true,
    dependsOnFunds: true,
    term: STOCKHOLM_TERM,
  });
  const annex = await anAgreement(requests, {
    title: 'Bilaga',
    funderId: partnership.funder.id,
    parentId: partnership.id,
    scope: districtIds.length > 0 ? 'AREA' : 'ALL_CASES',
    serviceAreas: districtIds.map((districtId) => ({ districtId })),
    costLines: STOCKHOLM_COST_LINES,
    commitments: STOCKHOLM_AIMS,
  });
  return { partnership, annex };
}
