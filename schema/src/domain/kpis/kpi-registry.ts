import { basicTraining } from './basic-training.js';
import { eveningOpening, eveningOpeningJoint } from './evening-opening.js';
import { firstContactInTime } from './first-contact-in-time.js';
import { furtherTraining } from './further-training.js';
import { hearingsStaffed } from './hearings-staffed.js';
import type { KpiCount, KpiDescription } from './kpi.js';
import { meetingOffered } from './meeting-offered.js';
import { municipalityCoverage } from './municipality-coverage.js';
import { phonePersistence } from './phone-persistence.js';
import { reachedInTime } from './reached-in-time.js';
import { under21Referred } from './under-21-referred.js';

// What lists KPIs reads these: a new one is a line here, its rule, its SQL (`CASE_KPI_SQL`), its words and its documentation.

/** KPIs that judge one case at a time, in the order in which they are shown. */
export const CASE_KPIS = [firstContactInTime, reachedInTime, phonePersistence, meetingOffered, under21Referred] as const;
export type CaseKpiKey = (typeof CASE_KPIS)[number]['key'];
export const CASE_KPI_KEYS: readonly CaseKpiKey[] = CASE_KPIS.map(({ key }) => key);

/** KPIs counted from registers and agreements, in the order in which they are shown. */
export const REGISTER_KPIS = [
  eveningOpening,
  eveningOpeningJoint,
  hearingsStaffed,
  basicTraining,
  furtherTraining,
  municipalityCoverage,
] as const;
export type RegisterKpiKey = (typeof REGISTER_KPIS)[number]['key'];
export const REGISTER_KPI_KEYS: readonly RegisterKpiKey[] = REGISTER_KPIS.map(({ key }) => key);

export type ContactKpiKey = CaseKpiKey | RegisterKpiKey;
export type KpiCounts = Record<ContactKpiKey, KpiCount>;

/** Every KPI: what it counts, where it comes from and what in it is our reading. */
export const CONTACT_KPIS: readonly KpiDescription<ContactKpiKey>[] = [...CASE_KPIS, ...REGISTER_KPIS];
export const CONTACT_KPI_KEYS: readonly ContactKpiKey[] = CONTACT_KPIS.map(({ key }) => key);

/** … by its key. */
export const KPI_REGISTRY = Object.fromEntries(CONTACT_KPIS.map((kpi) => [kpi.key, kpi])) as Readonly<
  Record<ContactKpiKey, KpiDescription<ContactKpiKey>>
>;
