import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { Choice } from '../../components/choice.js';
import { TextField } from '../../components/text-field.js';
import { Tick } from '../../components/tick.js';
import { RecordTrainingDocument, type TrainingKind } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { RegisterDialog } from './register-dialog.js';
import type { Supporter, Training } from './register-kinds.js';
import { useSaving } from './use-saving.js';

const KINDS: readonly TrainingKind[] = ['BASIC', 'FURTHER'];

/** Who attended, with a tick each; for basic training also who passed. */
type Attendances = ReadonlyMap<string, boolean>;

interface TrainingFormProps {
  training: Training | null;
  supporters: readonly Supporter[];
  onClose: () => void;
}

export function TrainingForm({ training, supporters, onClose }: TrainingFormProps) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [day, setDay] = useState<string>(training?.heldOn ?? today);
  const [kind, setKind] = useState<TrainingKind>(training?.kind ?? 'BASIC');
  const [attended, setAttended] = useState<Attendances>(
    () => new Map((training?.attendances ?? []).map(({ supporterCode, passed }) => [supporterCode, passed])),
  );
  const { save, refusals, error, isPending } = useSaving(
    RecordTrainingDocument,
    ({ trainingRecord }) => trainingRecord.userErrors,
    onClose,
  );
  const heldOn = parsePlainDate(day);
  const act = () => {
    if (heldOn === null) return;
    const attendances = [...attended].map(([supporterCode, passed]) => ({ supporterCode, passed: kind === 'FURTHER' || passed }));
    const input = { organisation: organisation.slug, requestId: newRequestId(), heldOn, kind, attendances };
    void save(training ? { id: training.id, input: { ...input, expectedVersion: training.version } } : { input });
  };
  return (
    <RegisterDialog
      title={t(training ? 'registers.training.edit' : 'registers.training.add')}
      others={refusalsElsewhere(refusals, ['heldOn', 'kind', 'attendances'])}
      error={error}
      isPending={isPending}
      onSave={act}
      onClose={onClose}
    >
      <TextField
        label={t('column.day')}
        type="date"
        max={today}
        value={day}
        error={heldOn === null ? t('form.dayMissing') : refusalAt(refusals, 'heldOn')}
        onChange={(event) => setDay(event.target.value)}
      />
      <Choice
        legend={t('registers.training.kind')}
        value={kind}
        options={KINDS.map((value) => [value, t(`label.training.${value}`)] as const)}
        onChange={setKind}
      />
      <AttendanceTicks
        supporters={supporters}
        attended={attended}
        isBasic={kind === 'BASIC'}
        error={refusalAt(refusals, 'attendances')}
        onChange={setAttended}
      />
    </RegisterDialog>
  );
}

interface AttendanceTicksProps {
  supporters: readonly Supporter[];
  attended: Attendances;
  isBasic: boolean;
  error: string | undefined;
  onChange: (attended: Attendances) => void;
}

function AttendanceTicks({ supporters, attended, isBasic, error, onChange }: AttendanceTicksProps) {
  const { t } = useWords();
  const set = (code: string, passed: boolean | null) => {
    const next = new Map(attended);
    if (passed === null) next.delete(code);
    else next.set(code, passed);
    onChange(next);
  };
  return (
    <fieldset className="attendances">
      <legend>{t('registers.training.attended')}</legend>
      {supporters.map(({ code }) => (
        <div key={code} className="choice attendances__one">
          <Tick label={code} isOn={attended.has(code)} onChange={(isOn) => set(code, isOn ? isBasic : null)} />
          {isBasic && attended.has(code) && (
            <Tick
              label={t('registers.training.passedBy', { code })}
              isOn={attended.get(code) === true}
              onChange={(isOn) => set(code, isOn)}
            />
          )}
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
