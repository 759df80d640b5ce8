import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey, tenantTable, tenantTableInDirectory } from '../tenancy.js';
import { Membership } from './people.js';

/** A date of the association's own in the year wheel, such as the annual meeting. */
export const CalendarDate = defineEntity({
  name: 'CalendarDate',
  tableName: 'calendar_date',
  ...tenantTable,
  properties: {
    ...tenantKey,
    onDate: p.date(),
    kind: p.enum(['ANNUAL_MEETING', 'OTHER'] as const),
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
