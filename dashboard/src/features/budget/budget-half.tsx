import { hasStarted } from '@jourplan/schema/domain/time/half-year.js';
import { BudgetFigure, standingOf } from '../../components/budget-figure.js';
import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { Mark } from '../../components/mark.js';
import type { BudgetHalfFragment } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import { ActualField } from './actual-field.js';

type Line = BudgetHalfFragment['lines'][number];

/** One half-year: what was budgeted, what it cost, and what is off by so much that it is flagged. */
export function BudgetHalf({ half, mayWrite }: { half: BudgetHalfFragment; mayWrite: boolean }) {
  const { t, halfYear: label } = useWords();
  const { kronor } = useKronor();
  const { today } = useSession();
  const { halfYear, lines } = half;
  const isOpen = hasStarted(halfYear, today);
  const rows = lines.map((line) => ({
    key: line.lineId,
    cells: {
      name: line.name,
      budget: kronor(line.budget),
      actual:
        mayWrite && isOpen ? (
          <ActualField line={line} halfYear={halfYear} />
        ) : line.actual === null ? (
          t('budget.notReported')
        ) : (
          kronor(line.actual)
        ),
      difference: <Difference line={line} />,
      money: line.agreementMoney === null ? t('noShare') : kronor(line.agreementMoney),
    },
  }));
  return (
    <section className="budget__half" aria-labelledby={`budget-${halfYear}`}>
      <Entry rule="heavy" label={label(halfYear)}>
        <h2 id={`budget-${halfYear}`}>{label(halfYear)}</h2>
        {!isOpen && <p className="quiet prose">{t('budget.notStarted')}</p>}
        {mayWrite && isOpen && <p className="quiet prose no-print">{t('budget.howToSave')}</p>}
        <DataTable
          caption={t('budget.caption', { period: label(halfYear) })}
          isCaptionHidden
          columns={[
            { key: 'name', label: t('budget.category') },
            { key: 'budget', label: t('budget.planned'), isNumber: true },
            { key: 'actual', label: t('budget.actual'), isNumber: true },
            { key: 'difference', label: t('budget.difference') },
            { key: 'money', label: t('budget.money'), isNumber: true },
          ]}
          rows={rows}
        />
        <p className="quiet prose">{t('budget.flagRule')}</p>
        {isOpen && <BudgetFigure halfYear={halfYear} lines={lines} />}
      </Entry>
    </section>
  );
}

/** Sign, share and word; a shape too where it is flagged. */
function Difference({ line }: { line: Line }) {
  const { t, number } = useWords();
  const { signed } = useKronor();
  const { difference, differenceShare, isFlagged } = line;
  const word = t(standingOf(line));
  if (difference === null) return <span className="quiet">{word}</span>;
  const percent = differenceShare === null ? '' : ` (${t('budget.percent', { value: number(differenceShare * 100, 1) })})`;
  return (
    <span className="budget__difference">
      <span className="budget__sum">
        {signed(difference)}
        {percent}
      </span>
      <span className={isFlagged ? 'marked marked--strong' : 'quiet'}>
        {isFlagged && <Mark shape="triangle" tone="risk" />}
        {word}
      </span>
    </span>
  );
}
