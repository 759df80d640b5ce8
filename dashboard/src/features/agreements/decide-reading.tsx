import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { DecideReadingDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { ChangeForm } from './change-form.js';
import type { Commitment } from './shown-commitment.js';
import { TextArea } from './text-area.js';
import { useChange } from './use-change.js';

/** From our own reading to a decided one: what, by whom, when. */
export function DecideReading({ reading, onClose }: { reading: Commitment['readings'][number]; onClose: () => void }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const [choice, setChoice] = useState(reading.choice);
  const [decidedBy, setDecidedBy] = useState('');
  const [decidedOn, setDecidedOn] = useState<string>(today);
  const change = useChange(DecideReadingDocument, (data) => data.commitmentReadingDecide.userErrors, onClose);
  const submit = () => {
    const day = parsePlainDate(decidedOn);
    if (day === null) return;
    const { id, version: expectedVersion } = reading;
    void change.run((requestId) => ({
      id,
      input: { organisation: organisation.slug, requestId, expectedVersion, choice, decidedBy, decidedOn: day },
    }));
  };
  return (
    <ChangeForm title={t('reading.title')} action={t('reading.save')} change={change} onSubmit={submit} onClose={onClose}>
      <p>{reading.question}</p>
      <TextArea label={t('reading.choice')} value={choice} onChange={setChoice} />
      <TextField
        label={t('reading.by')}
        hint={t('reading.by.hint')}
        required
        maxLength={200}
        value={decidedBy}
        onChange={(event) => setDecidedBy(event.target.value)}
      />
      <TextField
        label={t('reading.on')}
        type="date"
        required
        max={today}
        value={decidedOn}
        onChange={(event) => setDecidedOn(event.target.value)}
      />
    </ChangeForm>
  );
}
