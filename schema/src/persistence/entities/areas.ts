import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey, tenantTable } from '../tenancy.js';

/** A municipality of the organisation's area; `code` is the four-digit SCB code. */
export const Municipality = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  ...tenantTable,
  properties: { ...tenantKey, code: p.text(), name: p.text() },
  uniques: [{ properties: ['organisation', 'code'] }],
});

/** A district (stadsdel) of the organisation's area. */
export const District = defineEntity({
  name: 'District',
  tableName: 'district',
  ...tenantTable,
  properties: { ...tenantKey, name: p.text() },
  uniques: [{ properties: ['organisation', 'name'] }],
});
