import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import type { GivenServiceArea } from './agreement-content.js';

/** Each is one place of the organisation's area, once; an agreement over areas has at least one. */
export async function refusalsOfServiceAreas(
  { tx, organisationId }: CommandScope,
  scope: AgreementScope,
  areas: readonly GivenServiceArea[],
): Promise<CommandRefusal[]> {
  if (areas.length === 0) return scope === 'AREA' ? refuse('SERVICE_AREA_REQUIRED' as const, 'serviceAreas').refusals : [];
  const [known] = await tx.execute<{ codes: string[]; districts: string[] }[]>(
    `select array(select code from municipality where organisation_id = :organisationId) as codes,
            array(select id::text from district where organisation_id = :organisationId) as districts`,
    { organisationId },
  );
  return areas.flatMap((area, index): CommandRefusal[] => {
    const field = `serviceAreas.${index}`;
    const { municipalityCode: code, districtId: district } = area;
    if (!code === !district) return refuse('SERVICE_AREA_INCOMPLETE' as const, field).refusals;
    const first = areas.findIndex((other) => (code ? other.municipalityCode === code : other.districtId === district));
    if (first !== index) return refuse('LISTED_TWICE' as const, field).refusals;
    if (code && !known?.codes.includes(code))
      return refuse('UNKNOWN_MUNICIPALITY' as const, `${field}.municipalityCode`).refusals;
    if (district && !(isUuid(district) && known?.districts.includes(district.toLowerCase())))
      return refuse('UNKNOWN_DISTRICT' as const, `${field}.districtId`).refusals;
    return [];
  });
}
