import { type HalfYear, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import { ShareTrend } from '../../components/charts/share-trend.js';
import { Failure } from '../../components/failure.js';
import { Figure, type FigureTable } from '../../components/figure.js';
import { kpiName } from '../../components/kpi-name.js';
import { BoardKpiTrendDocument } from '../../graphql/graphql.js';
import { stepsBefore } from '../../lib/half-year-address.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { type KpiSeries, kpiSeries } from './kpi-series.js';
import { shareDirection } from './trend-findings.js';

const HALF_YEARS_SHOWN = 4;

/** Every KPI over the last half-years, as small panels with one scale. */
export function KpiTrends({ halfYear }: { halfYear: HalfYear }) {
  const { t, halfYearInline } = useWords();
  const { organisation } = useSession();
  const from = stepsBefore(halfYear, HALF_YEARS_SHOWN - 1);
  const trend = useGraphQL(BoardKpiTrendDocument, { organisation: organisation.slug, from, to: halfYear });
  const series = kpiSeries(trend.data?.organisation?.contactKpiTrend ?? []);
  const table = useKpiTable(series);
  if (trend.isError) return <Failure error={trend.error} onRetry={() => void trend.refetch()} />;
  if (trend.isPending) return <p className="quiet">{t('loading')}</p>;
  if (series.length === 0) return <p>{t('kpiTrend.none')}</p>;

  const comparedWith = sameHalfYearLastYear(halfYear);
  const directions = series.map((one) => directionOf(one, halfYear));
  const better = directions.filter((direction) => direction === 'up').length;
  const worse = directions.filter((direction) => direction === 'down').length;
  const hasComparison = directions.some((direction) => direction !== null);
  return (
    <Figure
      id="nyckeltal"
      finding={
        hasComparison
          ? t('kpiTrend.finding', { better, worse, comparedWith: halfYearInline(comparedWith) })
          : t('kpiTrend.finding.first')
      }
      subtitle={t('kpiTrend.subtitle')}
      table={table}
    >
      <div className="multiples">
        {series.map((one) => (
          <KpiPanel key={one.key} series={one} halfYear={halfYear} />
        ))}
      </div>
    </Figure>
  );
}

const ARROWS = { up: '↗', level: '→', down: '↘' } as const;
const TRENDS = { up: 'trend.up', level: 'trend.level', down: 'trend.down' } as const;

function KpiPanel({ series, halfYear }: { series: KpiSeries; halfYear: HalfYear }) {
  const { t, share, halfYearInline } = useWords();
  const latest = series.points.at(-1);
  const direction = directionOf(series, halfYear);
  return (
    <section className="multiple">
      <h4 className="multiple__name">{t(kpiName(series.key))}</h4>
      <div>
        <p className="multiple__value">
          {latest?.share == null ? t('noShare') : share(latest.share)}
          {direction && (
            <span
              className="quiet"
              role="img"
              aria-label={t(TRENDS[direction], { comparedWith: halfYearInline(sameHalfYearLastYear(halfYear)) })}
            >
              {ARROWS[direction]}
            </span>
          )}
        </p>
        <p className="quiet">
          {latest && t('kpiTrend.ofAll', { numerator: latest.numerator, denominator: latest.denominator })}
          {latest && t('kpiTrend.pending', { count: latest.pending })}
        </p>
      </div>
      <ShareTrend
        points={series.points.map((point) => ({ label: shortLabel(point.halfYear), share: point.share }))}
        target={series.target}
      />
    </section>
  );
}

function useKpiTable(series: KpiSeries[]): FigureTable {
  const { t, share, halfYear: periodName } = useWords();
  const periods = series[0]?.points.map(({ halfYear }) => halfYear) ?? [];
  return {
    columns: [
      { key: 'kpi', label: t('column.kpi') },
      ...periods.map((halfYear) => ({ key: halfYear, label: periodName(halfYear), isNumber: true })),
    ],
    rows: series.map((one) => ({
      key: one.key,
      cells: { kpi: t(kpiName(one.key)), ...Object.fromEntries(one.points.map((point) => [point.halfYear, point.share])) },
    })),
    show: (column, cell) => {
      if (column === 'kpi') return String(cell);
      return typeof cell === 'number' ? share(cell) : t('noShare');
    },
  };
}

function directionOf(series: KpiSeries, halfYear: HalfYear) {
  const shareIn = (period: HalfYear) => series.points.find((point) => point.halfYear === period)?.share ?? null;
  return shareDirection(shareIn(halfYear), shareIn(sameHalfYearLastYear(halfYear)));
}

/** `H1 25` */
function shortLabel(period: HalfYear): string {
  return `${period.slice(5)} ${period.slice(2, 4)}`;
}
