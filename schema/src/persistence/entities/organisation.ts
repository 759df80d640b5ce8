import { defineEntity, type PolicyDef, p } from '@mikro-orm/postgresql';

const itself = "(id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))";
const policies: PolicyDef[] = [
  { name: 'same_organisation', using: itself, check: itself },
  { name: 'directory_reads', command: 'select', roles: ['jourplan_directory'], using: 'true' },
];

/** A victim-support association: the tenant. */
export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  rowLevelSecurity: 'force',
  policies,
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    slug: p.text().unique(),
    name: p.text(),
    organisationNumber: p.text().nullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().version().default(1),
  },
});
