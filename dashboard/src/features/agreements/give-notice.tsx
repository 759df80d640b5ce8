import { endAfterNotice } from '@jourplan/schema/domain/agreements/notice.js';
import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { GiveNoticeDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { ChangeForm } from './change-form.js';
import type { Agreement } from './shown-agreement.js';
import { useChange } from './use-change.js';

interface GiveNoticeProps {
  agreement: Agreement;
  term: NonNullable<Agreement['term']>;
  onClose: () => void;
}

/** Notice is given once and not taken back: it is said beforehand what it ends, and when. */
export function GiveNotice({ agreement, term, onClose }: GiveNoticeProps) {
  const { t, date } = useWords();
  const { organisation, today } = useSession();
  const [givenOn, setGivenOn] = useState<string>(today);
  const change = useChange(GiveNoticeDocument, (data) => data.fundingAgreementGiveNotice.userErrors, onClose);
  const day = parsePlainDate(givenOn);
  const end = day === null ? null : endAfterNotice(term, day);
  const submit = () => {
    if (day === null) return;
    void change.run((requestId) => ({
      id: agreement.id,
      input: { organisation: organisation.slug, requestId, expectedVersion: agreement.version, givenOn: day },
    }));
  };
  return (
    <ChangeForm
      title={t('notice.title', { agreement: agreement.title })}
      action={t('notice.confirm')}
      change={change}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('notice.day')}
        hint={t('notice.hint')}
        type="date"
        required
        max={today}
        value={givenOn}
        onChange={(event) => setGivenOn(event.target.value)}
      />
      <p className="notice notice--risk" role="status">
        {end?.ok ? t('notice.endsWith', { end: date(end.value) }) : t('notice.noEnd')}
      </p>
      {agreement.annexes.length > 0 && <p>{t('notice.annexes', { count: agreement.annexes.length })}</p>}
    </ChangeForm>
  );
}
