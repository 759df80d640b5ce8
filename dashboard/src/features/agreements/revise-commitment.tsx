import { dayAfter, maxDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useId, useState } from 'react';
import { kpiName } from '../../components/kpi-name.js';
import { TextField } from '../../components/text-field.js';
import { type ContactKpiKey, ReviseCommitmentDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { ChangeForm } from './change-form.js';
import { MEASURES } from './measures.js';
import type { Commitment } from './shown-commitment.js';
import { TextArea } from './text-area.js';
import { useChange } from './use-change.js';

/** A new version: the old one stays readable and ends the day before. Readings follow, still ours until decided anew. */
export function ReviseCommitment({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [statement, setStatement] = useState(commitment.statement);
  const [measure, setMeasure] = useState<ContactKpiKey | ''>(commitment.measure ?? '');
  const [percent, setPercent] = useState(commitment.target === null ? '' : String(Math.round(commitment.target * 1000) / 10));
  const earliest = dayAfter(commitment.validFrom);
  const [validFrom, setValidFrom] = useState<string>(maxDate(earliest, today));
  const measureId = useId();
  const change = useChange(ReviseCommitmentDocument, (data) => data.commitmentRevise.userErrors, onClose);
  const submit = () => {
    const from = parsePlainDate(validFrom);
    if (from === null) return;
    const input = {
      organisation: organisation.slug,
      expectedVersion: commitment.version,
      kind: commitment.kind,
      statement,
      measure: measure === '' ? null : measure,
      target: measure === '' || percent === '' ? null : Math.round(Number(percent.replace(',', '.')) * 10) / 1000,
      isJoint: commitment.isJoint && measure === commitment.measure,
      validFrom: from,
      readings: commitment.readings.map(({ question, choice }) => ({ question, choice })),
    };
    void change.run((requestId) => ({ id: commitment.id, input: { ...input, requestId } }));
  };
  return (
    <ChangeForm title={t('revise.title')} action={t('revise.save')} change={change} onSubmit={submit} onClose={onClose}>
      <TextArea label={t('revise.statement')} value={statement} onChange={setStatement} />
      <div className="field">
        <label className="field__label" htmlFor={measureId}>
          {t('revise.measure')}
        </label>
        <select
          id={measureId}
          className="field__input"
          value={measure}
          onChange={(event) => setMeasure(MEASURES.find((key) => key === event.target.value) ?? '')}
        >
          <option value="">{t('revise.measure.none')}</option>
          {MEASURES.map((key) => (
            <option key={key} value={key}>
              {t(kpiName(key))}
            </option>
          ))}
        </select>
      </div>
      {measure !== '' && (
        <TextField
          label={t('revise.target')}
          hint={t('revise.target.hint')}
          inputMode="decimal"
          pattern="\d{1,3}([.,]\d)?"
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
        />
      )}
      <TextField
        label={t('revise.validFrom')}
        hint={t('revise.validFrom.hint')}
        type="date"
        required
        min={earliest}
        value={validFrom}
        onChange={(event) => setValidFrom(event.target.value)}
      />
    </ChangeForm>
  );
}
