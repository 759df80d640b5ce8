import { useState } from 'react';
import { useWords } from '../../lib/words.js';
import type { Supporter, Training } from './register-kinds.js';
import { RegisterTable } from './register-table.js';
import { TrainingForm } from './training-form.js';

interface TrainingRegisterProps {
  trainings: readonly Training[];
  supporters: readonly Supporter[];
  mayWrite: boolean;
}

/** Trainings that were held, and who attended. */
export function TrainingRegister({ trainings, supporters, mayWrite }: TrainingRegisterProps) {
  const { t, date } = useWords();
  const [edited, setEdited] = useState<Training | 'NEW' | null>(null);
  return (
    <>
      <RegisterTable
        caption={t('registers.name.TRAINING')}
        columns={[
          { key: 'day', label: t('column.day') },
          { key: 'kind', label: t('registers.training.kind') },
          { key: 'attended', label: t('registers.training.attended'), isNumber: true },
          { key: 'passed', label: t('registers.training.passed'), isNumber: true },
        ]}
        entries={trainings.toReversed()}
        cellsOf={({ heldOn, kind, attendances }) => ({
          day: date(heldOn),
          kind: t(`label.training.${kind}`),
          attended: attendances.length,
          passed: kind === 'BASIC' ? attendances.filter(({ passed }) => passed).length : t('registers.notApplicable'),
        })}
        nameOf={({ heldOn, kind }) => `${t(`label.training.${kind}`)} ${date(heldOn)}`}
        onEdit={mayWrite ? setEdited : null}
        addLabel={t('registers.training.add')}
        emptyText={t('registers.training.empty')}
        onAdd={() => setEdited('NEW')}
      />
      {edited && (
        <TrainingForm training={edited === 'NEW' ? null : edited} supporters={supporters} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
