import { describe, expect, it } from '@jest/globals';
import { STAFF_ROLES } from '@jourplan/schema/domain/access/roles.js';
import { firstPlace, placesFor } from './places.js';

describe('the menu', () => {
  it.each([
    ['MANAGER', ['/att-gora', '/folj-upp/$halfYear', '/styrelse/$halfYear', '/nyckeltal/$halfYear', '/avtal']],
    ['COORDINATOR', ['/logga', '/register/$register', '/folj-upp/$halfYear', '/nyckeltal/$halfYear', '/arshjul']],
    ['BOARD', ['/styrelse/$halfYear', '/nyckeltal/$halfYear', '/uppfoljning/$halfYear', '/arshjul', '/avtal']],
    ['ADMIN', ['/styrelse/$halfYear', '/nyckeltal/$halfYear', '/uppfoljning/$halfYear', '/arshjul', '/avtal']],
    ['FUNDER', []],
  ] as const)('of %s leads to what that role works with and may', (role, places) => {
    expect(placesFor(role).map(({ to }) => to)).toEqual(places);
  });

  it('begins where one comes after sign-in, has at most five words, and no key twice', () => {
    for (const role of STAFF_ROLES) {
      const places = placesFor(role);
      expect(firstPlace(role)).toBe(places[0]);
      expect(places.length).toBeLessThanOrEqual(5);
      expect(new Set(places.map(({ letter }) => letter)).size).toBe(places.length);
    }
  });
});
