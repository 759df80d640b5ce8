import { defineEntity, p } from '@mikro-orm/postgresql';
import {
  AGE_BANDS,
  CAME_VIA,
  CHANNELS,
  CRIME_CATEGORIES,
  GENDERS,
  PARTS_OF_DAY,
  POLICE_REPORTED,
  REFERRAL_DESTINATIONS,
  SECTIONS,
  SPECIAL_CIRCUMSTANCES,
  type SpecialCircumstance,
  TARGET_GROUPS,
  VOID_REASONS,
} from '../../domain/contacts/contacts.js';
import { tenantKey, tenantTable } from '../tenancy.js';
import { District } from './areas.js';
import { Supporter } from './registers.js';

/** One person seeking support. Dates only, no clock time, no name and no free text. */
export const SupportCase = defineEntity({
  name: 'SupportCase',
  tableName: 'support_case',
  ...tenantTable,
  properties: {
    ...tenantKey,
    code: p.text().check("(code ~ '^[A-Za-z0-9-]{1,32}$'::text)"),
    receivedOn: p.date(),
    section: p.enum(SECTIONS),
    targetGroup: p.enum(TARGET_GROUPS),
    gender: p.enum(GENDERS),
    ageBand: p.enum(AGE_BANDS),
    cameVia: p.enum(CAME_VIA),
    crimeCategory: p.enum(CRIME_CATEGORIES),
    municipalityCode: p.text().nullable().check("(municipality_code ~ '^[0-9]{4}$'::text)"),
    district: () => p.manyToOne(District).joinColumns('organisation_id', 'district_id').ref().nullable().deleteRule('no action'),
    policeReported: p.enum(POLICE_REPORTED),
    anonymous: p.boolean(),
    phonePossible: p.boolean(),
    specialCircumstances: p
      .array<SpecialCircumstance>()
      .columnType('text[]')
      .default([])
      .check(`(special_circumstances <@ ARRAY[${SPECIAL_CIRCUMSTANCES.map((name) => `'${name}'::text`).join(', ')}])`),
    meetingOfferedOn: p.date().nullable(),
    referredTo: p.enum(REFERRAL_DESTINATIONS).nullable(),
    referredOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    supporter: () =>
      p.manyToOne(Supporter).joinColumns('organisation_id', 'supporter_id').ref().nullable().deleteRule('no action'),
    /** Not null = voided: kept, and counted nowhere. */
    voidReason: p.enum(VOID_REASONS).nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'code'] }],
  indexes: [{ properties: ['organisation', 'receivedOn'] }],
});

/** One attempt to reach, or contact with, the person of a case. */
export const ContactAttempt = defineEntity({
  name: 'ContactAttempt',
  tableName: 'contact_attempt',
  ...tenantTable,
  properties: {
    ...tenantKey,
    supportCase: () => p.manyToOne(SupportCase).joinColumns('organisation_id', 'support_case_id').ref().index(),
    occurredOn: p.date(),
    partOfDay: p.enum(PARTS_OF_DAY),
    channel: p.enum(CHANNELS),
    reached: p.boolean(),
    voidReason: p.enum(VOID_REASONS).nullable(),
    /** Which of several equal rows of an imported file this is (1, 2, …); null when typed in. */
    importOccurrence: p.integer().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [
    {
      name: 'contact_attempt_import_identity_unique',
      properties: ['supportCase', 'occurredOn', 'partOfDay', 'channel', 'reached', 'importOccurrence'],
    },
  ],
  indexes: [{ properties: ['organisation', 'occurredOn'] }],
});
