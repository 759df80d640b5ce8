import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Suspense } from 'react';
import { Entry } from '../../components/entry.js';
import { Figure } from '../../components/figure.js';
import { lazyPart } from '../../components/lazy-part.js';
import { useWords } from '../../lib/words.js';
import { KpiDefinition } from './kpi-definition.js';
import { type ContactKpi, comparisonOf, type KpiPoint } from './kpi-figures.js';
import { useKpiTable } from './kpi-table.js';

const ShareTrend = lazyPart(() => import('../../components/charts/share-trend.js').then((module) => module.ShareTrend));

interface KpiRowProps {
  kpi: ContactKpi;
  points: KpiPoint[];
  halfYear: HalfYear;
}

/** One KPI: what it says, what it is made of, how it has moved, and how it is counted. */
export function KpiRow({ kpi, points, halfYear }: KpiRowProps) {
  const { definition } = kpi;
  return (
    <Entry rule="hair" className="kpi" label={definition.label}>
      <div className="kpi__grid">
        <KpiFigure kpi={kpi} points={points} />
        <KpiNumbers kpi={kpi} points={points} halfYear={halfYear} />
        <KpiDefinition definition={definition} />
      </div>
    </Entry>
  );
}

/** The trend; before anything was ever counted only the words, since there is nothing to draw, list or download. */
function KpiFigure({ kpi, points }: Omit<KpiRowProps, 'halfYear'>) {
  const { t, share } = useWords();
  const { key, definition } = kpi;
  const table = useKpiTable(points);
  const finding = kpi.share === null ? t('contactKpis.nothing') : t(`contactKpis.finding.${key}`, { share: share(kpi.share) });
  const target = kpi.targets.length === 0 ? null : Math.max(...kpi.targets.map((one) => one.target));
  if (points.every((point) => point.share === null)) return <p className="quiet">{finding}</p>;
  return (
    <Figure
      id={`nyckeltal-${key.toLowerCase().replaceAll('_', '-')}`}
      finding={finding}
      subtitle={t('contactKpis.trend.subtitle', { label: definition.label })}
      table={table}
    >
      <Suspense fallback={<div className="kpi__trend-place" />}>
        <ShareTrend points={points.map((point) => ({ label: shortLabel(point.halfYear), share: point.share }))} target={target} />
      </Suspense>
    </Figure>
  );
}

function KpiNumbers({ kpi, points, halfYear }: KpiRowProps) {
  const { t, share, halfYearInline } = useWords();
  const { numerator, denominator, pending } = kpi;
  const comparison = comparisonOf(points, halfYear);
  return (
    <div className="kpi__numbers">
      {kpi.share === null ? (
        pending > 0 && <p>{t('contactKpis.nothing.pending', { count: pending })}</p>
      ) : (
        <p>
          {pending > 0
            ? t('contactKpis.ofAll.pending', { numerator, denominator, pending })
            : t('contactKpis.ofAll', { numerator, denominator })}
        </p>
      )}
      {comparison && (
        <p className="quiet">
          <span aria-hidden="true">{ARROWS[comparison.direction]} </span>
          {t('contactKpis.compared', {
            direction: comparison.direction,
            comparedWith: halfYearInline(comparison.comparedWith),
            previous: share(comparison.previous),
          })}
        </p>
      )}
      {kpi.targets.map(({ agreement, target, met }) => (
        <p key={agreement} className="quiet">
          {t(met === null ? 'contactKpis.target.open' : met ? 'contactKpis.target.met' : 'contactKpis.target.missed', {
            agreement,
            target: share(target),
          })}
        </p>
      ))}
    </div>
  );
}

const ARROWS = { up: '↗', level: '→', down: '↘' } as const;

/** `H1 25` */
function shortLabel(period: HalfYear): string {
  return `${period.slice(5)} ${period.slice(2, 4)}`;
}
