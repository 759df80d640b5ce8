import { defineEntity, p } from '@mikro-orm/postgresql';
import { OWN_DATE_KINDS } from '../../domain/year-wheel/association-wheel.js';
import { organisationKey, tenantKey, tenantTable, tenantTableInDirectory } from '../tenancy.js';
import { Membership } from './people.js';

/** A date of the association's own in the year wheel, such as the annual meeting. */
export const CalendarDate = defineEntity({
  name: 'CalendarDate',
  tableName: 'calendar_date',
  ...tenantTable,
  properties: {
    ...tenantKey,
    onDate: p.date(),
    kind: p.enum(OWN_DATE_KINDS),
    title: p.text(),
    version: p.integer().version().default(1),
  },
  indexes: [{ properties: ['organisation', 'onDate'] }],
});

/** A deadline that has come within 90, 30 or 7 days and stands on the manager's list; each step once. */
export const DeadlineReminder = defineEntity({
  name: 'DeadlineReminder',
  tableName: 'deadline_reminder',
  ...tenantTable,
  properties: {
    ...tenantKey,
    /** Stable key of the deadline in the year wheel. */
    deadline: p.text(),
    dueOn: p.date(),
    withinDays: p.integer(),
    remindedOn: p.date(),
  },
  uniques: [{ properties: ['organisation', 'deadline', 'dueOn', 'withinDays'] }],
});

/** A secret iCal address with deadlines only; a null `revokedAt` is open. Only the SHA-256 of the secret is stored. */
export const CalendarFeed = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  ...tenantTableInDirectory,
  properties: {
    ...tenantKey,
    membership: () => p.manyToOne(Membership).joinColumns('organisation_id', 'membership_id').ref().index(),
    secretHash: p.blob(),
    createdAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'secretHash'] }],
});

/**
 * What calendar programs were last told of a date: a SHA-256 of it, how often it has changed since it was first told
 * (the SEQUENCE of RFC 5545), and when it last did. Kept after the date has gone, so that one that comes back goes on counting.
 */
export const CalendarStamp = defineEntity({
  name: 'CalendarStamp',
  tableName: 'calendar_stamp',
  ...tenantTable,
  properties: {
    organisation: organisationKey,
    /** Names the same thing also after it was moved. */
    uid: p.text().primary(),
    contentHash: p.blob(),
    sequence: p.integer().default(0),
    changedAt: p.datetime(),
  },
});
