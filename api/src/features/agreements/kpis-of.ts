import { lastMeasuringIn } from '@jourplan/schema/domain/agreements/agreement-evidence.js';
import { kpiTargetMet } from '@jourplan/schema/domain/agreements/measure.js';
import { kpiShare } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { AgreementInRegister } from './agreement-root.js';
import type { AgreementKpi } from './commitment.type.js';
import { commitmentOf } from './commitment-of.js';
import type { AgreementFigure } from './read-agreement-figures.js';

/** One row for each commitment that measures a KPI, and one for a KPI that none does; in the order of the KPIs. */
export function kpisOf(
  { agreement }: AgreementInRegister,
  figures: readonly AgreementFigure[],
  halfYear: HalfYear,
): AgreementKpi[] {
  const own = figures.filter(({ agreementId }) => agreementId === agreement.id);
  return CONTACT_KPI_KEYS.flatMap((key) => own.filter(({ kpi }) => kpi === key)).flatMap(
    ({ agreementId: _, kpi, ...count }): AgreementKpi[] => {
      const asked = lastMeasuringIn(agreement.commitments, kpi, halfYear);
      const bare = { key: kpi, ...count, share: kpiShare(count), target: null, met: null, commitment: null };
      if (asked.length === 0) return [bare];
      return asked.map((commitment) => ({
        ...bare,
        target: commitmentOf(commitment).target,
        met: kpiTargetMet(count, commitment.targetPerMille),
        commitment: commitmentOf(commitment),
      }));
    },
  );
}
