import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { kronorOf } from '../../lib/kronor.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import type { FollowUpShown } from './document-head.js';

type Money = Pick<FollowUpShown, 'budget' | 'agreementMoney'>;
type BudgetLines = NonNullable<Money['budget']>;
type AgreementRows = NonNullable<Money['agreementMoney']>;

/**
 * The money of the half-year as it was frozen; nothing where the association kept no budget and had no agreement. A
 * coordinator, who reads neither, is told that the document holds more.
 */
export function DocumentMoney({ followUp: { budget, agreementMoney } }: { followUp: Money }) {
  const { t } = useWords();
  if (budget === null || agreementMoney === null) {
    return (
      <Entry label={<strong>{t('followUp.budget')}</strong>} rule="heavy">
        <p className="quiet prose">{t('followUp.moneyForOthers')}</p>
      </Entry>
    );
  }
  return (
    <>
      {budget.length > 0 && <Budget budget={budget} />}
      {agreementMoney.length > 0 && <AgreementMoney agreementMoney={agreementMoney} />}
    </>
  );
}

function Budget({ budget }: { budget: BudgetLines }) {
  const { t } = useWords();
  const { kronor, signed } = useKronor();
  const standing = ({ difference, isFlagged }: BudgetLines[number]) => {
    if (difference === null) return t('budget.notReported');
    if (isFlagged) return <strong>{t(kronorOf(difference) > 0 ? 'budget.over' : 'budget.under')}</strong>;
    return t(kronorOf(difference) === 0 ? 'budget.asPlanned' : 'budget.slight');
  };
  return (
    <Entry label={<strong>{t('followUp.budget')}</strong>} rule="heavy">
      <DataTable
        caption={t('followUp.budget.caption')}
        columns={[
          { key: 'category', label: t('budget.category') },
          { key: 'budget', label: t('budget.planned'), isNumber: true },
          { key: 'actual', label: t('budget.actual'), isNumber: true },
          { key: 'difference', label: t('budget.difference'), isNumber: true },
          { key: 'standing', label: t('budget.standing') },
        ]}
        rows={budget.map((line) => ({
          key: line.category,
          cells: {
            category: line.category,
            budget: kronor(line.budget),
            actual: line.actual === null ? '–' : kronor(line.actual),
            difference: line.difference === null ? '–' : signed(line.difference),
            standing: standing(line),
          },
        }))}
      />
    </Entry>
  );
}

function AgreementMoney({ agreementMoney }: { agreementMoney: AgreementRows }) {
  const { t } = useWords();
  const { kronor } = useKronor();
  return (
    <Entry label={<strong>{t('followUp.money')}</strong>} rule="hair">
      <DataTable
        caption={t('followUp.money.caption')}
        columns={[
          { key: 'agreement', label: t('column.agreement') },
          { key: 'amount', label: t('column.amount'), isNumber: true },
          { key: 'basis', label: t('column.basis') },
        ]}
        rows={agreementMoney.map(({ agreement, amount, basis }) => ({
          key: agreement,
          cells: { agreement, amount: kronor(amount), basis: t(`amountBasis.${basis}`) },
        }))}
      />
    </Entry>
  );
}
