import { defineEntity, p } from '@mikro-orm/postgresql';
import { SECTIONS } from '../../domain/contacts/contacts.js';
import { VOLUME_MEASURES } from '../../domain/contacts/volumes.js';
import { ATTEMPT_LADDER } from '../../domain/kpis/attempt-ladder.js';
import type { Standings } from '../../domain/kpis/case-standing.js';
import type { ContactKpiKey } from '../../domain/kpis/kpi-registry.js';
import type { MarkedRegister } from '../../domain/registers/registers.js';
import { halfYearText, organisationKey, tenantKey, tenantTable, tenantTableInDirectory } from '../tenancy.js';
import { SupportCase } from './contacts.js';

const uuidv7Key = p.uuid().primary().defaultRaw('uuidv7()');

/** "This case changed": appended in the transaction of the change, deleted by the drain that counted it. Never updated. */
export const CaseMark = defineEntity({
  name: 'CaseMark',
  tableName: 'case_mark',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    id: uuidv7Key,
    supportCase: () => p.manyToOne(SupportCase).joinColumns('organisation_id', 'support_case_id').ref(),
  },
});

/** "This register changed": openings, hearings, supporters or training; asks for the register KPIs again. */
export const RegisterMark = defineEntity({
  name: 'RegisterMark',
  tableName: 'register_mark',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    id: uuidv7Key,
    register: p.text().$type<MarkedRegister>(),
  },
});

/**
 * "The standings of this half-year have moved": appended where marks of cases are drained in several transactions, deleted
 * by the one that adds up the figures. Never updated.
 */
export const HalfYearMark = defineEntity({
  name: 'HalfYearMark',
  tableName: 'half_year_mark',
  ...tenantTableInDirectory,
  properties: { organisation: organisationKey, id: uuidv7Key, halfYear: halfYearText() },
});

/** How one case stands on each case KPI as of a day. Its `id` is the case's. Computed, never edited. */
export const CaseStanding = defineEntity({
  name: 'CaseStanding',
  tableName: 'case_standing',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    supportCase: () => p.manyToOne(SupportCase).joinColumns('organisation_id', 'support_case_id').primary().ref(),
    halfYear: halfYearText(),
    /** Half-years whose figures this case or its attempts are part of, so that a case that moves is taken out of the old ones. */
    countedIn: p.array().columnType('text[]'),
    /** The day on which it came to stand like this; it still does on the day the figures are of (FigureState). */
    asOf: p.date(),
    /** By KPI, always written alike: those that stand alike are counted together by the bytes of the document. */
    standings: p.json<Standings>().columnType('json'),
    ladder: p.enum(ATTEMPT_LADDER),
    /** The next day on which a pending KPI turns; null = nothing turns by itself. */
    revisitOn: p.date().nullable(),
  },
  // Conditions that always hold where they matter: a standing looked up by its case has the primary key alone to go by.
  indexes: [
    { name: 'case_standing_half_year_index', properties: ['organisation', 'halfYear'], where: 'half_year is not null' },
    { name: 'case_standing_revisit_on_index', properties: ['organisation', 'revisitOn'], where: 'revisit_on is not null' },
  ],
});

/** A KPI of one half-year: counts only, the share is derived. */
export const ContactKpiFigure = defineEntity({
  name: 'ContactKpiFigure',
  tableName: 'contact_kpi_figure',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    halfYear: halfYearText().primary(),
    kpi: p.text().$type<ContactKpiKey>().primary(),
    numerator: p.integer(),
    denominator: p.integer(),
    pending: p.integer(),
  },
});

/** Volumes of one half-year, by section, measure, channel and one breakdown at a time ('ALL' = none). */
export const ContactVolumeFigure = defineEntity({
  name: 'ContactVolumeFigure',
  tableName: 'contact_volume_figure',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    halfYear: halfYearText().primary(),
    dimension: p.text().primary(),
    value: p.text().primary(),
    section: p.enum(SECTIONS).primary(),
    measure: p.enum(VOLUME_MEASURES).primary(),
    /** Empty for CASES_RECEIVED. */
    channel: p.text().primary(),
    count: p.integer(),
  },
});

/** When the figures of a half-year were last computed, and as of which day. */
export const FigureState = defineEntity({
  name: 'FigureState',
  tableName: 'figure_state',
  ...tenantTableInDirectory,
  properties: {
    organisation: organisationKey,
    halfYear: halfYearText().primary(),
    asOf: p.date(),
    computedAt: p.datetime(),
    definitionsVersion: p.text(),
  },
});

/** A difference the nightly proof found and repaired. */
export const FigureDifference = defineEntity({
  name: 'FigureDifference',
  tableName: 'figure_difference',
  ...tenantTable,
  properties: {
    ...tenantKey,
    foundAt: p.datetime(),
    standings: p.integer(),
    figures: p.integer(),
  },
});
