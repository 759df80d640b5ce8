import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import { Chooser } from './chooser.js';
import { type CostRow, costRows } from './cost-rows.js';
import { type MoneySpan, spanChoices, spanKey } from './money-span.js';
import type { Agreement } from './shown-agreement.js';

/** What the agreement is worth: the funder and own financing apart, per twelve months and for the days that are chosen. */
export function CostSection({ agreement, span }: { agreement: Agreement; span: MoneySpan }) {
  const { t, date, halfYear } = useWords();
  const { amount, periods } = agreement;
  const basis = amount?.basis;
  const choices = spanChoices(periods);
  const rows = costRows(agreement);
  const fromTo = (days: MoneySpan) => t('agreement.fromTo', { from: date(days.from), to: date(days.to) });
  const options = choices.map(
    (choice) => [choice.key, choice.halfYear ? halfYear(choice.halfYear) : fromTo(choice.span)] as const,
  );
  const key = spanKey(span, choices);
  const isListed = choices.some((choice) => choice.key === key);
  return (
    <section aria-labelledby="kostnader">
      <Entry rule="heavy" label={t('agreement.costs')}>
        <h2 id="kostnader">{t('agreement.costs.heading')}</h2>
        {rows.FUNDER.length + rows.OWN.length === 0 && <p className="prose">{t('agreement.costs.none')}</p>}
        {choices.length > 0 && (
          <Chooser
            label={t('agreement.costs.choose')}
            name="belopp"
            value={key}
            options={isListed ? options : [[key, fromTo(span)], ...options]}
          />
        )}
        <p className="prose">{basis === undefined ? t('agreement.costs.outside') : t(`amountBasis.long.${basis}`)}</p>
        {(['FUNDER', 'OWN'] as const).map((payer) =>
          rows[payer].length === 0 ? null : (
            <CostTable key={payer} caption={t(`label.costPayer.${payer}`)} rows={rows[payer]} spanLabel={fromTo(span)} />
          ),
        )}
      </Entry>
    </section>
  );
}

function CostTable({ caption, rows, spanLabel }: { caption: string; rows: CostRow[]; spanLabel: string }) {
  const { t } = useWords();
  const { kronor } = useKronor();
  const shown = (sek: number | null) => (sek === null ? t('noShare') : kronor(sek));
  const nameOf = ({ category, isEarmarked }: CostRow) => {
    const name =
      category === 'TOTAL' ? t('costs.total') : category === null ? t('costs.unspecified') : t(`label.costCategory.${category}`);
    return isEarmarked ? `${name} (${t('costs.earmarked')})` : name;
  };
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', label: t('costs.category') },
        { key: 'year', label: t('costs.year'), isNumber: true },
        { key: 'span', label: spanLabel, isNumber: true },
      ]}
      rows={rows.map((row) => ({
        key: row.category ?? 'NONE',
        cells: {
          name: row.category === 'TOTAL' ? <strong>{nameOf(row)}</strong> : nameOf(row),
          year: shown(row.year),
          span: shown(row.span),
        },
      }))}
    />
  );
}
