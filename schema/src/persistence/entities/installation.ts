import { defineEntity, p } from '@mikro-orm/postgresql';

/** One row that tells this database from every other; a dump takes it along, a new database gets its own. */
export const Installation = defineEntity({
  name: 'Installation',
  tableName: 'installation',
  properties: {
    id: p.uuid().primary(),
  },
});
