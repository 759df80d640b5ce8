import { OCCASION_STATES } from '@jourplan/schema/domain/registers/registers.js';
import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { Choice } from '../../components/choice.js';
import { TextField } from '../../components/text-field.js';
import { Tick } from '../../components/tick.js';
import { type OccasionState, RecordHearingDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { RegisterDialog } from './register-dialog.js';
import type { Hearing, Supporter } from './register-kinds.js';
import { isActiveOn, isTrainedOn } from './supporters-on.js';
import { useSaving } from './use-saving.js';

interface HearingFormProps {
  hearing: Hearing | null;
  supporters: readonly Supporter[];
  onClose: () => void;
}

/** A hearing with those who support at it; nobody without basic training can be chosen. */
export function HearingForm({ hearing, supporters, onClose }: HearingFormProps) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [day, setDay] = useState<string>(hearing?.heldOn ?? today);
  const [state, setState] = useState<OccasionState>(hearing?.state ?? 'HELD');
  const [summoned, setSummoned] = useState(hearing?.summoned ?? true);
  const [codes, setCodes] = useState<readonly string[]>(hearing?.supporterCodes ?? []);
  const { save, refusals, error, isPending } = useSaving(
    RecordHearingDocument,
    ({ hearingRecord }) => hearingRecord.userErrors,
    onClose,
  );
  const heldOn = parsePlainDate(day);
  const act = () => {
    if (heldOn === null) return;
    const input = {
      organisation: organisation.slug,
      requestId: newRequestId(),
      heldOn,
      state,
      summoned,
      supporterCodes: [...codes],
    };
    void save(hearing ? { id: hearing.id, input: { ...input, expectedVersion: hearing.version } } : { input });
  };
  return (
    <RegisterDialog
      title={t(hearing ? 'registers.hearing.edit' : 'registers.hearing.add')}
      others={refusalsElsewhere(refusals, ['heldOn', 'state', 'supporterCodes'])}
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
        legend={t('registers.state')}
        value={state}
        options={OCCASION_STATES.map((value) => [value, t(`label.occasionState.${value}`)] as const)}
        onChange={setState}
      />
      {refusalAt(refusals, 'state') && <p className="field__error">{refusalAt(refusals, 'state')}</p>}
      <div className="choice">
        <Tick label={t('registers.hearing.summoned')} isOn={summoned} onChange={setSummoned} />
      </div>
      <SupporterTicks
        supporters={supporters}
        on={heldOn ?? today}
        codes={codes}
        error={refusalAt(refusals, 'supporterCodes')}
        onChange={setCodes}
      />
    </RegisterDialog>
  );
}

interface SupporterTicksProps {
  supporters: readonly Supporter[];
  on: PlainDate;
  codes: readonly string[];
  error: string | undefined;
  onChange: (codes: readonly string[]) => void;
}

function SupporterTicks({ supporters, on, codes, error, onChange }: SupporterTicksProps) {
  const { t } = useWords();
  const offered = supporters.filter(
    (supporter) => codes.includes(supporter.code) || (supporter.court && isActiveOn(supporter, on)),
  );
  return (
    <fieldset className="attendances">
      <legend>{t('registers.hearing.supporters')}</legend>
      <p className="quiet">{t('registers.hearing.trainedOnly')}</p>
      {offered.map((supporter) => (
        <div key={supporter.code} className="choice attendances__one">
          <Tick
            label={isTrainedOn(supporter, on) ? supporter.code : t('facts.supporter.untrained', { code: supporter.code })}
            isOn={codes.includes(supporter.code)}
            isDisabled={!isTrainedOn(supporter, on) && !codes.includes(supporter.code)}
            onChange={(isOn) => onChange(isOn ? [...codes, supporter.code] : codes.filter((code) => code !== supporter.code))}
          />
        </div>
      ))}
      {error && (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
