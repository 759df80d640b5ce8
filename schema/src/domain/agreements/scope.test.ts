import { describe, expect, it } from '@jest/globals';
import { isInScope } from './scope.js';

const districts = { scope: 'AREA', municipalityCodes: [], districtIds: ['sodermalm', 'norrmalm'] } as const;
const municipalities = { scope: 'AREA', municipalityCodes: ['1880', '1881'], districtIds: [] } as const;

describe('the scope of an agreement', () => {
  it('is every case, also one without a place, when it counts all', () => {
    const all = { scope: 'ALL_CASES', municipalityCodes: ['1880'], districtIds: [] } as const;
    expect(isInScope(all, { municipalityCode: '0180', districtId: null })).toBe(true);
    expect(isInScope(all, { municipalityCode: null, districtId: null })).toBe(true);
  });

  it('is the cases of its municipalities or of its districts', () => {
    expect(isInScope(municipalities, { municipalityCode: '1881', districtId: null })).toBe(true);
    expect(isInScope(municipalities, { municipalityCode: '1864', districtId: 'sodermalm' })).toBe(false);
    expect(isInScope(districts, { municipalityCode: '0180', districtId: 'norrmalm' })).toBe(true);
    expect(isInScope(districts, { municipalityCode: '0180', districtId: 'kungsholmen' })).toBe(false);
  });

  it('leaves out a case whose place is not known', () => {
    expect(isInScope(districts, { municipalityCode: '0180', districtId: null })).toBe(false);
    expect(isInScope(municipalities, { municipalityCode: null, districtId: null })).toBe(false);
  });
});
