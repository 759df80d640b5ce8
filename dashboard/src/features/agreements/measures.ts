import { CONTACT_KPIS } from '@jourplan/schema/domain/kpis/kpi-registry.js';

/** What a commitment may be measured by. */
export const MEASURES = CONTACT_KPIS.filter(({ measuresCommitments }) => measuresCommitments).map(({ key }) => key);
