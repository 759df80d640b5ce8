import type { SupportCaseFacts } from '../contacts/contacts.js';

/** ALL_CASES: every case of the organisation. AREA: those of the agreement's municipalities or districts. */
export const AGREEMENT_SCOPES = ['ALL_CASES', 'AREA'] as const;
export type AgreementScope = (typeof AGREEMENT_SCOPES)[number];

/** Which cases an agreement counts, and its service areas: SCB codes and ids of districts. */
export type ServiceAreas = { scope: AgreementScope; municipalityCodes: readonly string[]; districtIds: readonly string[] };

export type CasePlace = Pick<SupportCaseFacts, 'municipalityCode' | 'districtId'>;

/** Whether an agreement counts a case. One without a known municipality or district is in nobody's area. */
export function isInScope({ scope, municipalityCodes, districtIds }: ServiceAreas, place: CasePlace): boolean {
  if (scope === 'ALL_CASES') return true;
  const inMunicipality = place.municipalityCode !== null && municipalityCodes.includes(place.municipalityCode);
  return inMunicipality || (place.districtId !== null && districtIds.includes(place.districtId));
}
