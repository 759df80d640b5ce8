import { PARTS_OF_DAY } from '@jourplan/schema/domain/contacts/contacts.js';
import { OCCASION_STATES, OPENING_HOSTS } from '@jourplan/schema/domain/registers/registers.js';
import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { Choice } from '../../components/choice.js';
import { TextField } from '../../components/text-field.js';
import { type OccasionState, type OpeningHost, type PartOfDay, RecordOpeningDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { RegisterDialog } from './register-dialog.js';
import type { Opening } from './register-kinds.js';
import { useSaving } from './use-saving.js';

/** A day or evening at the premises. */
export function OpeningForm({ opening, onClose }: { opening: Opening | null; onClose: () => void }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [day, setDay] = useState<string>(opening?.heldOn ?? today);
  const [partOfDay, setPartOfDay] = useState<PartOfDay>(opening?.partOfDay ?? 'EVENING');
  const [host, setHost] = useState<OpeningHost>(opening?.host ?? 'OWN');
  const [state, setState] = useState<OccasionState>(opening?.state ?? 'HELD');
  const { save, refusals, error, isPending } = useSaving(
    RecordOpeningDocument,
    ({ openingRecord }) => openingRecord.userErrors,
    onClose,
  );
  const heldOn = parsePlainDate(day);
  const act = () => {
    if (heldOn === null) return;
    const input = { organisation: organisation.slug, requestId: newRequestId(), heldOn, partOfDay, host, state };
    void save(opening ? { id: opening.id, input: { ...input, expectedVersion: opening.version } } : { input });
  };
  return (
    <RegisterDialog
      title={t(opening ? 'registers.opening.edit' : 'registers.opening.add')}
      others={refusalsElsewhere(refusals, ['heldOn', 'state'])}
      error={error}
      isPending={isPending}
      onSave={act}
      onClose={onClose}
    >
      <TextField
        label={t('column.day')}
        type="date"
        value={day}
        error={heldOn === null ? t('form.dayMissing') : refusalAt(refusals, 'heldOn')}
        onChange={(event) => setDay(event.target.value)}
      />
      <Choice
        legend={t('contactLog.partOfDay')}
        value={partOfDay}
        options={PARTS_OF_DAY.map((value) => [value, t(`partOfDay.long.${value}`)] as const)}
        onChange={setPartOfDay}
      />
      <Choice
        legend={t('registers.opening.host')}
        value={host}
        options={OPENING_HOSTS.map((value) => [value, t(`label.openingHost.${value}`)] as const)}
        onChange={setHost}
      />
      <Choice
        legend={t('registers.state')}
        value={state}
        options={OCCASION_STATES.map((value) => [value, t(`label.occasionState.${value}`)] as const)}
        onChange={setState}
      />
      {refusalAt(refusals, 'state') && <p className="field__error">{refusalAt(refusals, 'state')}</p>}
    </RegisterDialog>
  );
}
