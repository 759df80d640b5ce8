import type { FigureTable } from '../../components/figure.js';
import { useWords } from '../../lib/words.js';
import type { KpiPoint } from './kpi-figures.js';

/** The numbers behind a trend. */
export function useKpiTable(points: KpiPoint[]): FigureTable {
  const { t, share, number, halfYear: periodName } = useWords();
  return {
    columns: [
      { key: 'halfYear', label: t('column.halfYear') },
      { key: 'numerator', label: t('column.numerator'), isNumber: true },
      { key: 'denominator', label: t('column.denominator'), isNumber: true },
      { key: 'pending', label: t('column.pending'), isNumber: true },
      { key: 'share', label: t('column.share'), isNumber: true },
    ],
    rows: points.map(({ halfYear, numerator, denominator, pending, share: value }) => ({
      key: halfYear,
      cells: { halfYear: periodName(halfYear), numerator, denominator, pending, share: value },
    })),
    show: (column, cell) => {
      if (column === 'share') return typeof cell === 'number' ? share(cell) : t('contactKpis.nothing');
      return typeof cell === 'number' ? number(cell) : String(cell ?? '');
    },
  };
}
