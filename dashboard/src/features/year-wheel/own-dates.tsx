import { type PlainDate, parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import { SelectField } from '../../components/select-field.js';
import { TextField } from '../../components/text-field.js';
import {
  type CalendarDateKind,
  OwnDatesDocument,
  type OwnDatesQuery,
  RecordCalendarDateDocument,
  RemoveCalendarDateDocument,
} from '../../graphql/graphql.js';
import { refusalAt, refusalsElsewhere } from '../../lib/refusals.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL, useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';

type OwnDate = NonNullable<OwnDatesQuery['organisation']>['calendarDates'][number];

/** The association's own dates: the annual meeting and whatever else belongs in the year. */
export function OwnDates({ span }: { span: { from: PlainDate; to: PlainDate } }) {
  const { t } = useWords();
  const { organisation } = useSession();
  const query = useGraphQL(OwnDatesDocument, { organisation: organisation.slug, ...span });
  const dates = query.data?.organisation?.calendarDates ?? [];
  return (
    <>
      <h2>{t('ownDates.heading')}</h2>
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {dates.length > 0 && (
        <ul className="feeds">
          {dates.map((own) => (
            <OwnDateLine key={own.id} own={own} />
          ))}
        </ul>
      )}
      <AddDate />
    </>
  );
}

function OwnDateLine({ own }: { own: OwnDate }) {
  const { t, date } = useWords();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const removing = useGraphQLMutation(RemoveCalendarDateDocument);
  const remove = async () => {
    const input = { organisation: organisation.slug, requestId: newRequestId(), expectedVersion: own.version };
    const answer = await removing.mutateAsync({ id: own.id, input }).catch(() => null);
    if (answer && answer.calendarDateRemove.userErrors.length === 0) await queryClient.invalidateQueries();
  };
  const what = `${own.title}, ${date(own.on)}`;
  return (
    <li className="feeds__one">
      <span>{what}</span>
      <button
        type="button"
        className="button button--quiet"
        aria-label={t('ownDates.removeWhich', { what })}
        disabled={removing.isPending}
        onClick={() => void remove()}
      >
        {t('ownDates.remove')}
      </button>
      <RefusalList messages={(removing.data?.calendarDateRemove.userErrors ?? []).map(({ message }) => message)} />
      {removing.error && <Failure error={removing.error} isSaving onRetry={() => void remove()} />}
    </li>
  );
}

const KINDS: readonly CalendarDateKind[] = ['ANNUAL_MEETING', 'OTHER'];

function AddDate() {
  const { t } = useWords();
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<CalendarDateKind>('OTHER');
  const [title, setTitle] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const { save, refusals, error, isPending } = useAddDate();
  const on = parsePlainDate(day);
  const act = async (event?: FormEvent) => {
    event?.preventDefault();
    setIsChecked(true);
    if (on === null || title.trim() === '') return;
    if (!(await save({ on, kind, title: title.trim() }))) return;
    setIsChecked(false);
    setDay('');
    setTitle('');
  };
  return (
    <form className="own-dates__add" onSubmit={(event) => void act(event)} noValidate>
      <TextField
        label={t('column.day')}
        type="date"
        value={day}
        error={isChecked && on === null ? t('form.dayMissing') : refusalAt(refusals, 'on')}
        onChange={(event) => setDay(event.target.value)}
      />
      <SelectField
        label={t('ownDates.kind')}
        value={kind}
        options={KINDS.map((value) => [value, t(`label.ownDate.${value}`)] as const)}
        onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'OTHER')}
      />
      <TextField
        label={t('ownDates.title')}
        value={title}
        maxLength={120}
        error={isChecked && title.trim() === '' ? t('ownDates.titleMissing') : refusalAt(refusals, 'title')}
        onChange={(event) => setTitle(event.target.value)}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t('ownDates.add')}
      </button>
      <RefusalList messages={refusalsElsewhere(refusals, ['on', 'title'])} />
      {error && <Failure error={error} isSaving onRetry={() => void act()} />}
    </form>
  );
}

function useAddDate() {
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const recording = useGraphQLMutation(RecordCalendarDateDocument);
  const save = async (own: Pick<OwnDate, 'on' | 'kind' | 'title'>): Promise<boolean> => {
    const input = { organisation: organisation.slug, requestId: newRequestId(), ...own };
    const answer = await recording.mutateAsync({ input }).catch(() => null);
    if (!answer || answer.calendarDateRecord.userErrors.length > 0) return false;
    await queryClient.invalidateQueries();
    return true;
  };
  const refusals = recording.data?.calendarDateRecord.userErrors ?? [];
  return { save, refusals, error: recording.error, isPending: recording.isPending };
}
