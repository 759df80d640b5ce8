import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { Tick } from '../../components/tick.js';
import { RegisterSupporterDocument, UpdateSupporterDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { RegisterDialog } from './register-dialog.js';
import type { Supporter } from './register-kinds.js';
import { useSaving } from './use-saving.js';

const FIELDS = ['code', 'general', 'court', 'activeFrom', 'activeTo'];

/** A supporter who begins, changes section or ends. Training comes from the training register. */
export function SupporterForm({ supporter, onClose }: { supporter: Supporter | null; onClose: () => void }) {
  const { t } = useWords();
  const { today } = useSession();
  const [code, setCode] = useState('');
  const [general, setGeneral] = useState(supporter?.general ?? true);
  const [court, setCourt] = useState(supporter?.court ?? false);
  const [from, setFrom] = useState<string>(supporter?.activeFrom ?? today);
  const [to, setTo] = useState<string>(supporter?.activeTo ?? '');
  const { save, refusals, error, isPending } = useSupporterSaving(supporter, onClose);
  const activeFrom = parsePlainDate(from);
  const act = () => {
    if (activeFrom === null) return;
    save({ code: code.trim() || null, general, court, activeFrom, activeTo: parsePlainDate(to) });
  };
  return (
    <RegisterDialog
      title={supporter ? t('registers.supporters.edit', { code: supporter.code }) : t('registers.supporters.add')}
      others={refusalsElsewhere(refusals, FIELDS)}
      error={error}
      isPending={isPending}
      onSave={act}
      onClose={onClose}
    >
      {!supporter && (
        <TextField
          label={t('registers.code')}
          hint={t('registers.code.hint')}
          value={code}
          maxLength={32}
          autoComplete="off"
          error={refusalAt(refusals, 'code')}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <fieldset className="choice">
        <legend>{t('facts.section')}</legend>
        <Tick label={t('label.section.GENERAL')} isOn={general} onChange={setGeneral} />
        <Tick label={t('label.section.COURT')} isOn={court} onChange={setCourt} />
        {(refusalAt(refusals, 'general') ?? refusalAt(refusals, 'court')) && (
          <span className="field__error">{refusalAt(refusals, 'general') ?? refusalAt(refusals, 'court')}</span>
        )}
      </fieldset>
      <TextField
        label={t('registers.activeFrom')}
        type="date"
        value={from}
        error={activeFrom === null ? t('form.dayMissing') : refusalAt(refusals, 'activeFrom')}
        onChange={(event) => setFrom(event.target.value)}
      />
      <TextField
        label={t('registers.activeTo')}
        hint={t('registers.activeTo.hint')}
        type="date"
        value={to}
        error={refusalAt(refusals, 'activeTo')}
        onChange={(event) => setTo(event.target.value)}
      />
    </RegisterDialog>
  );
}

type SupporterFacts = Pick<Supporter, 'general' | 'court' | 'activeFrom' | 'activeTo'> & { code: string | null };

function useSupporterSaving(supporter: Supporter | null, onDone: () => void) {
  const { organisation } = useSession();
  const adding = useSaving(RegisterSupporterDocument, ({ supporterRegister }) => supporterRegister.userErrors, onDone);
  const changing = useSaving(UpdateSupporterDocument, ({ supporterUpdate }) => supporterUpdate.userErrors, onDone);
  const save = ({ code, ...facts }: SupporterFacts) => {
    const common = { organisation: organisation.slug, requestId: newRequestId(), ...facts };
    if (supporter) void changing.save({ id: supporter.id, input: { ...common, expectedVersion: supporter.version } });
    else void adding.save({ input: { ...common, code } });
  };
  const { refusals, error, isPending } = supporter ? changing : adding;
  return { save, refusals, error, isPending };
}
