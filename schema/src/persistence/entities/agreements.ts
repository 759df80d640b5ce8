import { defineEntity, p } from '@mikro-orm/postgresql';
import { COST_CATEGORIES, COST_PAYERS } from '../../domain/agreements/amounts.js';
import { COMMITMENT_KINDS } from '../../domain/agreements/commitments.js';
import { DOCUMENT_STATES } from '../../domain/agreements/document-state.js';
import { FUNDER_KINDS } from '../../domain/agreements/funder.js';
import { AGREEMENT_SCOPES } from '../../domain/agreements/scope.js';
import { RENEWALS } from '../../domain/agreements/terms.js';
import type { ContactKpiKey } from '../../domain/kpis/kpi-registry.js';
import { halfYearText, organisationKey, tenantKey, tenantTable } from '../tenancy.js';
import { District } from './areas.js';

/** Who pays: a municipality, an authority, a company or a foundation. */
export const Funder = defineEntity({
  name: 'Funder',
  tableName: 'funder',
  ...tenantTable,
  properties: {
    ...tenantKey,
    name: p.text(),
    kind: p.enum(FUNDER_KINDS),
    organisationNumber: p.text().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'name'] }],
});

/** A day each year on which a funder expects a report. */
export const ReportingDay = defineEntity({
  name: 'ReportingDay',
  tableName: 'reporting_day',
  ...tenantTable,
  properties: {
    ...tenantKey,
    funder: () => p.manyToOne(Funder).joinColumns('organisation_id', 'funder_id').ref(),
    month: p.integer(),
    day: p.integer(),
    title: p.text(),
  },
  uniques: [{ properties: ['funder', 'month', 'day'] }],
});

/** An agreement with a funder. One annexed to another (`parent`) without a term of its own takes its parent's. */
export const FundingAgreement = defineEntity({
  name: 'FundingAgreement',
  tableName: 'funding_agreement',
  ...tenantTable,
  properties: {
    ...tenantKey,
    funder: () => p.manyToOne(Funder).joinColumns('organisation_id', 'funder_id').ref().index(),
    parent: () =>
      p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'parent_id').ref().nullable().deleteRule('no action').index(),
    title: p.text(),
    /** The funder's diary number (diarienummer). */
    diaryNumber: p.text().nullable(),
    /** DRAFT: not signed; it covers and counts nothing. */
    state: p.enum(DOCUMENT_STATES),
    /** Which cases it counts: all, or those of its service areas. */
    scope: p.enum(AGREEMENT_SCOPES),
    /** Held together with other associations. */
    isJoint: p.boolean().default(false),
    /** "If funds exist": an open risk, never a certainty. */
    dependsOnFunds: p.boolean().default(false),
    startsOn: p.date().nullable(),
    initialEndsOn: p.date().nullable(),
    finalEndsOn: p.date().nullable(),
    renewal: p.enum(RENEWALS).nullable(),
    noticeMonth: p.integer().nullable(),
    noticeDay: p.integer().nullable(),
    noticeGivenOn: p.date().nullable(),
    version: p.integer().version().default(1),
  },
});

/** A municipality or a district that an agreement covers (exactly one of the two). */
export const AgreementServiceArea = defineEntity({
  name: 'AgreementServiceArea',
  tableName: 'agreement_service_area',
  ...tenantTable,
  properties: {
    ...tenantKey,
    agreement: () => p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'agreement_id').ref(),
    municipalityCode: p.text().nullable(),
    district: () => p.manyToOne(District).joinColumns('organisation_id', 'district_id').ref().nullable().deleteRule('no action'),
  },
  uniques: [{ properties: ['agreement', 'municipalityCode', 'district'] }],
});

/** One version of what the association promises or aims at. Versions of the same commitment share `lineage`. */
export const Commitment = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  ...tenantTable,
  properties: {
    ...tenantKey,
    agreement: () => p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'agreement_id').ref().index(),
    lineage: p.text().check("(lineage ~ '^[0-9a-f-]{36}$'::text)"),
    position: p.integer(),
    kind: p.enum(COMMITMENT_KINDS),
    statement: p.text(),
    measure: p.text().$type<ContactKpiKey>().nullable(),
    /** Share to reach, in thousandths; null = no target. */
    targetPerMille: p.integer().nullable(),
    isJoint: p.boolean().default(false),
    validFrom: p.date(),
    /** Last valid day, inclusive; null = until further notice. */
    validTo: p.date().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'lineage', 'validFrom'] }],
});

/** A recorded reading (tolkning) of a commitment. Until somebody has decided it is ours. */
export const CommitmentReading = defineEntity({
  name: 'CommitmentReading',
  tableName: 'commitment_reading',
  ...tenantTable,
  properties: {
    ...tenantKey,
    commitment: () => p.manyToOne(Commitment).joinColumns('organisation_id', 'commitment_id').ref().index(),
    question: p.text(),
    choice: p.text(),
    /** A function or a body, never a person's name; null while it is ours. */
    decidedBy: p.text().nullable(),
    decidedOn: p.date().nullable(),
    version: p.integer().version().default(1),
  },
});

/** A yearly cost or income of an agreement, in whole kronor per twelve months. */
export const CostLine = defineEntity({
  name: 'CostLine',
  tableName: 'cost_line',
  ...tenantTable,
  properties: {
    ...tenantKey,
    agreement: () => p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'agreement_id').ref(),
    position: p.integer(),
    payer: p.enum(COST_PAYERS),
    category: p.enum(COST_CATEGORIES),
    sekPer12Months: p.integer().fieldName('sek_per_12_months'),
    isEarmarked: p.boolean().default(false),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['agreement', 'payer', 'category'] }],
});

/** What the document itself says a period is worth; wins over the twelve-month table. */
export const StatedAmount = defineEntity({
  name: 'StatedAmount',
  tableName: 'stated_amount',
  ...tenantTable,
  properties: {
    ...tenantKey,
    agreement: () => p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'agreement_id').ref(),
    payer: p.enum(COST_PAYERS),
    /** Null when the document states a sum only. */
    category: p.enum(COST_CATEGORIES).nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    sek: p.integer(),
  },
  uniques: [{ properties: ['agreement', 'payer', 'category', 'startsOn', 'endsOn'] }],
});

/** A KPI of one half-year over the cases in an agreement's scope. Computed, never edited. */
export const AgreementKpiFigure = defineEntity({
  name: 'AgreementKpiFigure',
  tableName: 'agreement_kpi_figure',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    agreement: () => p.manyToOne(FundingAgreement).joinColumns('organisation_id', 'agreement_id').primary().ref(),
    halfYear: halfYearText().primary(),
    kpi: p.text().$type<ContactKpiKey>().primary(),
    numerator: p.integer(),
    denominator: p.integer(),
    pending: p.integer(),
  },
});
