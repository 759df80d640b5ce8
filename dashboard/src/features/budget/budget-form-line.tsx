import { useId } from 'react';
import { TextField } from '../../components/text-field.js';
import { useWords } from '../../lib/words.js';
import { COST_CATEGORIES, type DraftLine } from './budget-draft.js';

interface BudgetFormLineProps {
  line: DraftLine;
  number: number;
  agreements: readonly { id: string; title: string }[];
  onChange: (next: Partial<DraftLine>) => void;
  onRemove: () => void;
}

export function BudgetFormLine({ line, number, agreements, onChange, onRemove }: BudgetFormLineProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className="budget-form__line">
      <legend>{line.name.trim() || t('budget.form.line', { number })}</legend>
      <TextField label={t('budget.form.name')} value={line.name} onChange={(event) => onChange({ name: event.target.value })} />
      <TextField
        label={t('budget.form.year')}
        inputMode="numeric"
        value={line.sek}
        onChange={(event) => onChange({ sek: event.target.value })}
      />
      <TextField
        label={t('budget.form.firstHalf')}
        inputMode="numeric"
        value={line.firstHalfSek}
        onChange={(event) => onChange({ firstHalfSek: event.target.value })}
      />
      <div className="field">
        <label className="field__label" htmlFor={`${id}-category`}>
          {t('budget.form.category')}
        </label>
        <select
          id={`${id}-category`}
          className="field__input"
          value={line.costCategory}
          onChange={(event) =>
            onChange({ costCategory: COST_CATEGORIES.find((category) => category === event.target.value) ?? '' })
          }
        >
          <option value="">{t('budget.form.category.none')}</option>
          {COST_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {t(`label.costCategory.${category}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-agreement`}>
          {t('budget.form.agreement')}
        </label>
        <select
          id={`${id}-agreement`}
          className="field__input"
          value={line.agreementId}
          onChange={(event) => onChange({ agreementId: event.target.value })}
        >
          <option value="">{t('budget.form.agreement.any')}</option>
          {agreements.map(({ id: agreementId, title }) => (
            <option key={agreementId} value={agreementId}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="button button--quiet" onClick={onRemove}>
        {t('budget.form.remove')}
        <span className="visually-hidden"> {line.name}</span>
      </button>
    </fieldset>
  );
}
