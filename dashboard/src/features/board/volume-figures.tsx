import { type HalfYear, sameHalfYearLastYear } from '@jourplan/schema/domain/time/half-year.js';
import { ColumnPairs } from '../../components/charts/column-pairs.js';
import { Figure, type FigureTable } from '../../components/figure.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import type { BoardOrganisation } from './plan-standing.js';
import { type CountPair, countPairs, type PeriodCount, volumeFinding } from './trend-findings.js';

interface VolumeFiguresProps {
  volumes: BoardOrganisation['contactVolumeTrend'];
  halfYear: HalfYear;
}

export function VolumeFigures({ volumes, halfYear }: VolumeFiguresProps) {
  const cases = volumes.map((volume) => ({ halfYear: volume.halfYear, count: volume.casesReceived }));
  const conversations = volumes.map((volume) => ({ halfYear: volume.halfYear, count: volume.conversations }));
  return (
    <div className="figure-pair">
      <VolumeFigure id="arenden" measure="cases" counts={cases} halfYear={halfYear} />
      <VolumeFigure id="samtal" measure="conversations" counts={conversations} halfYear={halfYear} />
    </div>
  );
}

interface VolumeFigureProps {
  id: string;
  measure: 'cases' | 'conversations';
  counts: PeriodCount[];
  halfYear: HalfYear;
}

function VolumeFigure({ id, measure, counts, halfYear }: VolumeFigureProps) {
  const { t, number, halfYear: periodName, halfYearInline } = useWords();
  const { today } = useSession();
  const finding = volumeFinding(counts, halfYear, today);
  const pairs = countPairs(counts, halfYear);
  return (
    <Figure
      id={id}
      finding={t(`volumes.${measure}.finding`, {
        direction: finding.direction,
        current: number(finding.current),
        previous: number(finding.previous),
        comparedWith: halfYearInline(finding.comparedWith),
      })}
      subtitle={t(`volumes.${measure}.subtitle`)}
      table={useVolumeTable(pairs, t(measure === 'cases' ? 'column.cases' : 'column.conversations'))}
    >
      <ColumnPairs
        pairs={pairs.map((pair) => ({ label: periodName(pair.halfYear), current: pair.current, previous: pair.previous }))}
        names={{ current: t('volumes.year'), previous: t('volumes.lastYear') }}
        format={number}
      />
    </Figure>
  );
}

function useVolumeTable(pairs: CountPair[], measure: string): FigureTable {
  const { t, number, halfYear: periodName } = useWords();
  const rows = pairs
    .flatMap(({ halfYear, current, previous }) => [
      { halfYear: sameHalfYearLastYear(halfYear), count: previous },
      { halfYear, count: current },
    ])
    .sort((one, other) => (one.halfYear < other.halfYear ? -1 : 1));
  return {
    columns: [
      { key: 'halfYear', label: t('column.halfYear') },
      { key: 'count', label: measure, isNumber: true },
    ],
    rows: rows.map(({ halfYear, count }) => ({ key: halfYear, cells: { halfYear: periodName(halfYear), count } })),
    show: (_column, cell) => (typeof cell === 'number' ? number(cell) : String(cell ?? '')),
  };
}
