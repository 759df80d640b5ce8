import { defineEntity, p } from '@mikro-orm/postgresql';
import { KEPT_FOLLOW_UP_STATUSES } from '../../domain/follow-up/follow-up.js';
import { halfYearText, tenantKey, tenantTable } from '../tenancy.js';
import { User } from './people.js';

/** The frozen bytes of one submission: RFC 8785 JSON and its SHA-256, with the inputs they were computed from. Insert only. */
export const FollowUpDocument = defineEntity({
  name: 'FollowUpDocument',
  tableName: 'follow_up_document',
  ...tenantTable,
  properties: {
    ...tenantKey,
    content: p.blob(),
    contentHash: p.blob(),
    inputs: p.blob(),
    createdAt: p.datetime(),
  },
});

/**
 * The half-yearly review of one organisation. An adopted row never changes again (a trigger refuses);
 * SUPERSEDED is not stored: it is an adopted revision with a later adopted one.
 */
export const FollowUp = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  ...tenantTable,
  properties: {
    ...tenantKey,
    halfYear: halfYearText(),
    revision: p.integer(),
    status: p.enum(KEPT_FOLLOW_UP_STATUSES),
    asOf: p.date(),
    preparedAt: p.datetime(),
    preparedBy: () => p.manyToOne(User).mapToPk().fieldName('prepared_by').nullable().deleteRule('no action'),
    definitionsVersion: p.text().nullable(),
    account: p.text().default(''),
    /** What the worker computed while in DRAFT, as canonical JSON bytes. */
    draftContent: p.blob().nullable(),
    draftInputs: p.blob().nullable(),
    document: () =>
      p.manyToOne(FollowUpDocument).joinColumns('organisation_id', 'document_id').ref().nullable().deleteRule('no action'),
    submittedAt: p.datetime().nullable(),
    submittedBy: () => p.manyToOne(User).mapToPk().fieldName('submitted_by').nullable().deleteRule('no action'),
    returnReason: p.text().nullable(),
    adoptedAt: p.datetime().nullable(),
    /** Never who submitted: four eyes, whatever the code above the database says. */
    adoptedBy: () =>
      p
        .manyToOne(User)
        .mapToPk()
        .fieldName('adopted_by')
        .nullable()
        .deleteRule('no action')
        .check('(adopted_by <> submitted_by)'),
    /** The revision this one corrects, and why. */
    corrects: p.integer().nullable(),
    correctionReason: p.text().nullable(),
    /** Where the event record stood at the latest freezing, `position:SHA-256`; beside the document, never in its bytes. */
    chainHead: p.text().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'halfYear', 'revision'] }],
});
