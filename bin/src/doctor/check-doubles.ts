import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { everyOrganisation } from '../every-organisation.js';
import { say } from '../say.js';
import type { Finding } from './finding.js';

/** Names stored before they were compared folded; none of them is changed by anybody but the association. */
const DOUBLES = `
  select string_agg(name, ' = ' order by name) as names from funder group by guard.name_key(name) having count(*) > 1
  union all select string_agg(name, ' = ' order by name) from funder where organisation_number is not null
             group by organisation_number having count(*) > 1
  union all select string_agg(name, ' = ' order by name) from budget_line group by budget_id, guard.name_key(name) having count(*) > 1
  union all select string_agg(name, ' = ' order by name) from district group by guard.name_key(name) having count(*) > 1
  union all select string_agg(code, ' = ' order by code) from supporter group by guard.name_key(code) having count(*) > 1`;

/** Lists what is stored twice in two writings. Nothing counts wrong for it, so it is told and not called bad. */
export async function checkDoubles(em: EntityManager): Promise<Finding> {
  const listed: string[] = [];
  for (const { id, slug } of await everyOrganisation(em)) {
    const doubles = await inOrganisation(em, id, (tx) => tx.execute<{ names: string }[]>(DOUBLES));
    listed.push(...doubles.map(({ names }) => `${slug}: ${names}`));
  }
  return {
    subject: say('namn', 'names'),
    wrong: null,
    fine:
      listed.length === 0
        ? say('inga dubbletter', 'no doubles')
        : say(`står två gånger: ${listed.join('; ')}`, `there twice: ${listed.join('; ')}`),
  };
}
