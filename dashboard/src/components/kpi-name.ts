import type { ContactKpiKey } from '../graphql/graphql.js';

/** The message that names a KPI in a few words; its definition comes from the server. */
export function kpiName<Key extends ContactKpiKey>(key: Key): `kpi.${Key}` {
  return `kpi.${key}`;
}
