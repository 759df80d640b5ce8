import { useState } from 'react';
import { useWords } from '../../lib/words.js';
import { OpeningForm } from './opening-form.js';
import type { Opening } from './register-kinds.js';
import { RegisterTable } from './register-table.js';

/** Days and evenings on which the premises were staffed, ours or a partner's. */
export function OpeningRegister({ openings, mayWrite }: { openings: readonly Opening[]; mayWrite: boolean }) {
  const { t, date } = useWords();
  const [edited, setEdited] = useState<Opening | 'NEW' | null>(null);
  return (
    <>
      <RegisterTable
        caption={t('registers.name.OPENINGS')}
        columns={[
          { key: 'day', label: t('column.day') },
          { key: 'part', label: t('contactLog.partOfDay') },
          { key: 'host', label: t('registers.opening.host') },
          { key: 'state', label: t('registers.state') },
        ]}
        entries={openings.toReversed()}
        cellsOf={({ heldOn, partOfDay, host, state }) => ({
          day: date(heldOn),
          part: t(`label.partOfDay.${partOfDay}`),
          host: t(`label.openingHost.${host}`),
          state: t(`label.occasionState.${state}`),
        })}
        nameOf={({ heldOn, partOfDay }) => `${date(heldOn)} ${t(`label.partOfDay.${partOfDay}`)}`}
        onEdit={mayWrite ? setEdited : null}
        addLabel={t('registers.opening.add')}
        emptyText={t('registers.opening.empty')}
        onAdd={() => setEdited('NEW')}
      />
      {edited && <OpeningForm opening={edited === 'NEW' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
