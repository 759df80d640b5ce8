import { useState } from 'react';
import { useWords } from '../../lib/words.js';
import { HearingForm } from './hearing-form.js';
import type { Hearing, Supporter } from './register-kinds.js';
import { RegisterTable } from './register-table.js';

interface HearingRegisterProps {
  hearings: readonly Hearing[];
  supporters: readonly Supporter[];
  mayWrite: boolean;
}

/** Criminal hearings at the district court, and who was on site. */
export function HearingRegister({ hearings, supporters, mayWrite }: HearingRegisterProps) {
  const { t, date } = useWords();
  const [edited, setEdited] = useState<Hearing | 'NEW' | null>(null);
  return (
    <>
      <RegisterTable
        caption={t('registers.name.HEARINGS')}
        columns={[
          { key: 'day', label: t('column.day') },
          { key: 'state', label: t('registers.state') },
          { key: 'summoned', label: t('registers.hearing.summoned') },
          { key: 'supporters', label: t('registers.supporters') },
        ]}
        entries={hearings.toReversed()}
        cellsOf={({ heldOn, state, summoned, supporterCodes }) => ({
          day: date(heldOn),
          state: t(`label.occasionState.${state}`),
          summoned: t(summoned ? 'yes' : 'no'),
          supporters:
            supporterCodes.length === 0 ? (
              t('registers.hearing.nobody')
            ) : (
              <span className="code">{supporterCodes.join(', ')}</span>
            ),
        })}
        nameOf={({ heldOn }) => date(heldOn)}
        onEdit={mayWrite ? setEdited : null}
        addLabel={t('registers.hearing.add')}
        emptyText={t('registers.hearing.empty')}
        onAdd={() => setEdited('NEW')}
      />
      {edited && (
        <HearingForm hearing={edited === 'NEW' ? null : edited} supporters={supporters} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
