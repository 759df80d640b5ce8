import { defineEntity, p } from '@mikro-orm/postgresql';
import { PARTS_OF_DAY, VOID_REASONS } from '../../domain/contacts/contacts.js';
import { type KeptRegisterKind, OPENING_HOSTS, TRAINING_KINDS } from '../../domain/registers/registers.js';
import { organisationKey, tenantKey, tenantTable } from '../tenancy.js';

const PLANNED_HELD_CANCELLED = ['PLANNED', 'HELD', 'CANCELLED'] as const;

/** From which day, inclusive, everything of a register was entered; without a row it is not kept. */
export const RegisterStart = defineEntity({
  name: 'RegisterStart',
  tableName: 'register_start',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    register: p.text().$type<KeptRegisterKind>().primary(),
    recordedFrom: p.date(),
  },
});

/** Who gives support: a code, never a name. */
export const Supporter = defineEntity({
  name: 'Supporter',
  tableName: 'supporter',
  ...tenantTable,
  properties: {
    ...tenantKey,
    code: p.text().check("(code ~ '^[A-Za-z0-9-]{1,32}$'::text)"),
    general: p.boolean(),
    court: p.boolean(),
    activeFrom: p.date(),
    /** Last active day, inclusive; null = still active. */
    activeTo: p.date().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'code'] }],
});

export const Training = defineEntity({
  name: 'Training',
  tableName: 'training',
  ...tenantTable,
  properties: {
    ...tenantKey,
    heldOn: p.date(),
    kind: p.enum(TRAINING_KINDS),
    voidReason: p.enum(VOID_REASONS).nullable(),
    version: p.integer().version().default(1),
  },
});

/** `passed` matters for BASIC training; a FURTHER one counts by attendance. */
export const TrainingAttendance = defineEntity({
  name: 'TrainingAttendance',
  tableName: 'training_attendance',
  ...tenantTable,
  properties: {
    ...tenantKey,
    training: () => p.manyToOne(Training).joinColumns('organisation_id', 'training_id').ref(),
    supporter: () => p.manyToOne(Supporter).joinColumns('organisation_id', 'supporter_id').ref().index(),
    passed: p.boolean(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['training', 'supporter'] }],
});

/** A criminal hearing; counted when a witness or injured party was summoned. */
export const CourtHearing = defineEntity({
  name: 'CourtHearing',
  tableName: 'court_hearing',
  ...tenantTable,
  properties: {
    ...tenantKey,
    heldOn: p.date(),
    state: p.enum(PLANNED_HELD_CANCELLED),
    summoned: p.boolean(),
    voidReason: p.enum(VOID_REASONS).nullable(),
    version: p.integer().version().default(1),
  },
  indexes: [{ properties: ['organisation', 'heldOn'] }],
});

/** A supporter on site at a hearing. */
export const HearingSupporter = defineEntity({
  name: 'HearingSupporter',
  tableName: 'hearing_supporter',
  ...tenantTable,
  properties: {
    ...tenantKey,
    hearing: () => p.manyToOne(CourtHearing).joinColumns('organisation_id', 'hearing_id').ref(),
    supporter: () => p.manyToOne(Supporter).joinColumns('organisation_id', 'supporter_id').ref().index(),
  },
  uniques: [{ properties: ['hearing', 'supporter'] }],
});

/** A day or evening when someone staffs the premises, ours or a partner association's. */
export const OpeningSession = defineEntity({
  name: 'OpeningSession',
  tableName: 'opening_session',
  ...tenantTable,
  properties: {
    ...tenantKey,
    heldOn: p.date(),
    partOfDay: p.enum(PARTS_OF_DAY),
    host: p.enum(OPENING_HOSTS),
    state: p.enum(PLANNED_HELD_CANCELLED),
    voidReason: p.enum(VOID_REASONS).nullable(),
    version: p.integer().version().default(1),
  },
  indexes: [{ properties: ['organisation', 'heldOn'] }],
});
