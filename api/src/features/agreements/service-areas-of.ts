import type { ServiceArea } from './agreement.type.js';
import type { AgreementInRegister } from './agreement-root.js';

/** Municipalities before districts, each by name; one outside the area, where no name is kept, reads as its code. */
export function serviceAreasOf({ agreement, register }: AgreementInRegister): ServiceArea[] {
  const municipalities = agreement.municipalityCodes.map((code) => ({
    municipality: { code, name: register.municipalities.find((one) => one.code === code)?.name ?? code },
    district: null,
  }));
  const districts = register.districts
    .filter(({ id }) => agreement.districtIds.includes(id))
    .map((district) => ({ municipality: null, district }));
  municipalities.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'sv'));
  return [...municipalities, ...districts];
}
