import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, can, type Resource } from './can.js';
import { ACTS, MATRIX, SUBJECTS, type Subject } from './matrix.js';
import { ROLES, type Role } from './roles.js';

const actor = (role: Role, given: { organisationId?: string; agreementId?: string } = {}): Actor => ({
  userId: 'u1',
  memberships: [{ organisationId: 'o1', membershipId: 'm1', role, ...given }],
});
const acts = (role: Role, subject: Subject, given: Partial<Resource> = {}) =>
  ACTS.filter((act) => can(actor(role), act, { organisationId: 'o1', subject, ...given })).join(' ');

/** The table of rights, written out a second time: role, then what it may do with each subject of its own organisation. */
const EXPECTED: Record<Role, Record<Subject, string>> = {
  ADMIN: {
    PLAN: 'read',
    AGREEMENTS: 'read',
    CONTACTS: '',
    KPI: 'read',
    FOLLOW_UPS: 'read',
    PUBLICATIONS: 'read',
    PEOPLE_AND_SETTINGS: 'read write',
    BACKGROUND_JOBS: 'read',
  },
  BOARD: {
    PLAN: 'read',
    AGREEMENTS: 'read',
    CONTACTS: '',
    KPI: 'read',
    FOLLOW_UPS: 'read adopt',
    PUBLICATIONS: 'read',
    PEOPLE_AND_SETTINGS: '',
    BACKGROUND_JOBS: '',
  },
  MANAGER: {
    PLAN: 'read write',
    AGREEMENTS: 'read write',
    CONTACTS: 'read write',
    KPI: 'read',
    FOLLOW_UPS: 'read prepare submit',
    PUBLICATIONS: 'read publish',
    PEOPLE_AND_SETTINGS: '',
    BACKGROUND_JOBS: 'read',
  },
  COORDINATOR: {
    PLAN: 'read',
    AGREEMENTS: '',
    CONTACTS: 'read write',
    KPI: 'read',
    FOLLOW_UPS: 'read',
    PUBLICATIONS: 'read',
    PEOPLE_AND_SETTINGS: '',
    BACKGROUND_JOBS: '',
  },
  FUNDER: {
    PLAN: '',
    AGREEMENTS: '',
    CONTACTS: '',
    KPI: '',
    FOLLOW_UPS: '',
    PUBLICATIONS: '',
    PEOPLE_AND_SETTINGS: '',
    BACKGROUND_JOBS: '',
  },
};

describe('rights', () => {
  it.each(ROLES)('of %s are those of the table', (role) => {
    for (const subject of SUBJECTS) expect(`${subject}: ${acts(role, subject)}`).toBe(`${subject}: ${EXPECTED[role][subject]}`);
  });

  it('let a coordinator write only outcomes of activities of their own', () => {
    expect(acts('COORDINATOR', 'PLAN', { responsibleMembershipId: 'm1' })).toBe('read write');
    expect(acts('COORDINATOR', 'PLAN', { responsibleMembershipId: 'm2' })).toBe('read');
    expect(acts('COORDINATOR', 'PLAN', { responsibleMembershipId: null })).toBe('read');
    expect(acts('BOARD', 'PLAN', { responsibleMembershipId: 'm1' })).toBe('read');
  });

  it('let a funder read only what is published under its own agreement', () => {
    const of = (agreementId: string | null | undefined) =>
      can(actor('FUNDER', { agreementId: 'g1' }), 'read', { organisationId: 'o1', subject: 'PUBLICATIONS', agreementId });
    expect([of('g1'), of('g2'), of(null), of(undefined)]).toEqual([true, false, false, false]);
    expect(can(actor('FUNDER'), 'read', { organisationId: 'o1', subject: 'PUBLICATIONS', agreementId: undefined })).toBe(false);
    expect(
      can(actor('FUNDER', { agreementId: '' }), 'read', { organisationId: 'o1', subject: 'PUBLICATIONS', agreementId: '' }),
    ).toBe(false);
  });

  it('end at the organisation of the membership, whatever the role', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ACTS), fc.constantFrom(...SUBJECTS), (role, act, subject) => {
        const resource = { organisationId: 'o1', subject, responsibleMembershipId: 'm1', agreementId: 'g1' };
        expect(can(actor(role, { organisationId: 'o2', agreementId: 'g1' }), act, resource)).toBe(false);
        expect(can({ userId: 'u1', memberships: [] }, act, resource)).toBe(false);
      }),
    );
  });

  it('take the role of the organisation at hand when a person has several', () => {
    const both: Actor = {
      userId: 'u1',
      memberships: [
        { organisationId: 'o1', membershipId: 'm1', role: 'BOARD' },
        { organisationId: 'o2', membershipId: 'm2', role: 'MANAGER' },
      ],
    };
    expect(can(both, 'write', { organisationId: 'o1', subject: 'PLAN' })).toBe(false);
    expect(can(both, 'write', { organisationId: 'o2', subject: 'PLAN' })).toBe(true);
  });

  it('let whoever may do anything also read it', () => {
    for (const subject of SUBJECTS) {
      for (const grants of Object.values(MATRIX[subject])) expect(grants.read).toBeDefined();
    }
  });
});
