import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { lazy, Suspense } from 'react';
import { kronorOf } from '../lib/kronor.js';
import { useKronor } from '../lib/use-kronor.js';
import { useWords } from '../lib/words.js';
import { budgetFinding, type FollowedLine } from './budget-finding.js';
import { Figure, type FigureTable } from './figure.js';

const BudgetBars = lazy(() => import('./charts/budget-bars.js').then((module) => ({ default: module.BudgetBars })));

/** Budget and actual of a half-year: a chart, and the same numbers as a table. */
export function BudgetFigure({ halfYear, lines }: { halfYear: HalfYear; lines: readonly FollowedLine[] }) {
  const { t, halfYear: label } = useWords();
  const { kronor, signed } = useKronor();
  const { reported, flagged, difference } = budgetFinding(lines);
  const bars = lines.map(({ name, budget, actual }) => ({
    name,
    budget: kronorOf(budget),
    actual: actual === null ? null : kronorOf(actual),
  }));
  return (
    <Figure
      id={`budget-${halfYear.toLowerCase()}`}
      finding={reported === 0 ? t('budget.finding.none') : t('budget.finding', { flagged, difference: signed(difference) })}
      subtitle={t('budget.subtitle', { period: label(halfYear) })}
      table={useBudgetTable(lines)}
    >
      <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
        <BudgetBars bars={bars} names={{ budget: t('budget.planned'), actual: t('budget.actual') }} format={kronor} />
      </Suspense>
    </Figure>
  );
}

function useBudgetTable(lines: readonly FollowedLine[]): FigureTable {
  const { t } = useWords();
  const { kronor, signed } = useKronor();
  return {
    columns: [
      { key: 'name', label: t('budget.category') },
      { key: 'budget', label: t('budget.planned'), isNumber: true },
      { key: 'actual', label: t('budget.actual'), isNumber: true },
      { key: 'difference', label: t('budget.difference'), isNumber: true },
      { key: 'standing', label: t('budget.standing') },
    ],
    rows: lines.map(({ lineId, name, budget, actual, difference, isFlagged }) => ({
      key: lineId,
      cells: {
        name,
        budget: kronorOf(budget),
        actual: actual === null ? null : kronorOf(actual),
        difference: difference === null ? null : kronorOf(difference),
        standing: t(standingOf({ actual, difference, isFlagged })),
      },
    })),
    show: (column, cell) => {
      if (typeof cell !== 'number') return cell ?? t('budget.notReported');
      return column === 'difference' ? signed(cell) : kronor(cell);
    },
  };
}

/** The word of a line: over or under by so much that it is flagged, off by little, as budgeted, or not recorded. */
export function standingOf({ actual, difference, isFlagged }: Pick<FollowedLine, 'actual' | 'difference' | 'isFlagged'>) {
  if (actual === null || difference === null) return 'budget.notReported';
  if (kronorOf(difference) === 0) return 'budget.asPlanned';
  if (!isFlagged) return 'budget.slight';
  return kronorOf(difference) > 0 ? 'budget.over' : 'budget.under';
}
