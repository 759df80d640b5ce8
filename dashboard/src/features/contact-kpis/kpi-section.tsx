import type { KpiGroup } from '@jourplan/schema/domain/kpis/kpi.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useId } from 'react';
import { Entry } from '../../components/entry.js';
import type { ContactKpiKey } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import type { ContactKpi, KpiPoint } from './kpi-figures.js';
import { KpiRow } from './kpi-row.js';

interface KpiSectionProps {
  group: KpiGroup;
  halfYear: HalfYear;
  kpis: ContactKpi[];
  pointsOf: (key: ContactKpiKey) => KpiPoint[];
}

export function KpiSection({ group, halfYear, kpis, pointsOf }: KpiSectionProps) {
  const { t } = useWords();
  const headingId = useId();
  if (kpis.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="kpi-section">
      <Entry rule="heavy">
        <h2 id={headingId}>{t(`contactKpis.group.${group}`)}</h2>
      </Entry>
      {kpis.map((kpi) => (
        <KpiRow key={kpi.key} kpi={kpi} points={pointsOf(kpi.key)} halfYear={halfYear} />
      ))}
    </section>
  );
}
