import { type EntityManager, type IsolationLevel, type PolicyDef, p } from '@mikro-orm/postgresql';
import { Organisation } from './entities/organisation.js';
import { type LimitsName, limitSettings } from './limits.js';

/** In the form PostgreSQL itself prints it, so that the drift check compares equal. */
const ofThisOrganisation =
  "(organisation_id = ( SELECT (current_setting('jourplan.organisation'::text))::uuid AS current_setting))";

/** Lets the functions that must cross organisations (schema `directory`) read a table, and nothing else. */
export const directoryReads: PolicyDef = {
  name: 'directory_reads',
  command: 'select',
  roles: ['jourplan_directory'],
  using: 'true',
};

/** Spread into every table that belongs to an organisation: row-level security is forced, also for the owner. */
export const tenantTable = {
  rowLevelSecurity: 'force' as const,
  policies: [{ name: 'same_organisation', using: ofThisOrganisation, check: ofThisOrganisation }] as PolicyDef[],
};

export const tenantTableInDirectory = {
  ...tenantTable,
  policies: [...tenantTable.policies, directoryReads],
};

/** First half of every primary key. */
export const organisationKey = () => p.manyToOne(Organisation).primary().mapToPk().fieldName('organisation_id');

/** `(organisation_id, id)`: a row can only be found, and only be pointed at, together with its organisation. */
export const tenantKey = {
  organisation: organisationKey,
  id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
};

/** A half-year as `2026-H1`. */
export const halfYearText = () => p.text().check("(half_year ~ '^[0-9]{4}-H[12]$'::text)");

/**
 * Runs `work` in one transaction that sees exactly one organisation. Everything written is committed together;
 * a `work` that returns a refusal should have written nothing or throw. REPEATABLE READ gives all its statements one view
 * of the rows, and then a concurrent change of the same rows makes it fail with SQLSTATE 40001. `limits` says how long it may
 * take, where that is not what its ORM was opened with.
 */
export async function inOrganisation<T>(
  em: EntityManager,
  organisationId: string,
  work: (tx: EntityManager) => Promise<T>,
  { limits, ...options }: { isolationLevel?: IsolationLevel; limits?: LimitsName } = {},
): Promise<T> {
  const variables = { 'jourplan.organisation': organisationId, ...(limits && limitSettings(limits)) };
  const scoped = em.fork({ clear: true, session: { variables } });
  return scoped.transactional((tx) => work(tx as EntityManager), { clear: true, ...options });
}
