import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { type KeptRegisterKind, StartRegisterDocument } from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { RegisterDialog } from './register-dialog.js';
import type { RegisterOrganisation } from './register-kinds.js';
import { useSaving } from './use-saving.js';

/** Since when the register is kept: before that day nothing is counted from it. */
export function RegisterSince({ organisation, kind }: { organisation: RegisterOrganisation; kind: KeptRegisterKind }) {
  const { t, date } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const kept = organisation.registers.find(({ register }) => register === kind);
  if (!kept) return null;
  return (
    <>
      <p className="quiet">
        {kept.recordedFrom ? t('registers.since', { day: date(kept.recordedFrom) }) : t('registers.notKept')}
      </p>
      {kept.recordedFrom === null && organisation.permissions.writeContacts && (
        <button type="button" className="button" onClick={() => setIsAsking(true)}>
          {t('registers.start')}
        </button>
      )}
      {isAsking && <StartDialog kind={kind} version={kept.version} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function StartDialog({ kind, version, onClose }: { kind: KeptRegisterKind; version: number; onClose: () => void }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [from, setFrom] = useState<string>(today);
  const { save, refusals, error, isPending } = useSaving(
    StartRegisterDocument,
    ({ registerStart }) => registerStart.userErrors,
    onClose,
  );
  const day = parsePlainDate(from);
  const act = () => {
    if (day === null) return;
    const input = {
      organisation: organisation.slug,
      requestId: newRequestId(),
      expectedVersion: version,
      register: kind,
      from: day,
    };
    void save({ input });
  };
  return (
    <RegisterDialog
      title={t('registers.start')}
      others={refusalsElsewhere(refusals, ['from'])}
      error={error}
      isPending={isPending}
      onSave={act}
      onClose={onClose}
    >
      <p>{t('registers.start.lead')}</p>
      <TextField
        label={t('registers.start.from')}
        type="date"
        max={today}
        value={from}
        error={day === null ? t('form.dayMissing') : refusalAt(refusals, 'from')}
        onChange={(event) => setFrom(event.target.value)}
      />
    </RegisterDialog>
  );
}
