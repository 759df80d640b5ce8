import { PARTS_OF_DAY } from '@jourplan/schema/domain/contacts/contacts.js';
import { focusSegments, Segments } from '../../components/segments.js';
import { TextField } from '../../components/text-field.js';
import type { Channel } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import type { ContactEntry, Day } from './contact-entry.js';

export const CHANNEL_STEP = 'log-channel';
const REACHED_STEP = 'log-reached';
const DAY_STEP = 'log-day';

/** The order of the digits on this screen: what is used most first. */
const CHANNEL_KEYS: readonly Channel[] = ['PHONE', 'SMS', 'EMAIL', 'VISIT', 'COURT', 'VIDEO', 'SOCIAL_MEDIA'];
const DAYS: readonly Day[] = ['TODAY', 'YESTERDAY', 'OTHER'];

interface ContactFactsProps {
  entry: ContactEntry;
  dayError: string | undefined;
  onChange: (change: Partial<ContactEntry>) => void;
}

/** How, whether the person was reached, and when. Each key leads on to the next choice. */
export function ContactFacts({ entry, dayError, onChange }: ContactFactsProps) {
  const { t } = useWords();
  const { today } = useSession();
  return (
    <div className="log-facts">
      <Segments
        id={CHANNEL_STEP}
        legend={t('contactLog.channel')}
        value={entry.channel}
        options={CHANNEL_KEYS.map((value, index) => ({
          value,
          pickedBy: String(index + 1),
          label: t(`label.channel.${value}`),
        }))}
        onChange={(channel) => onChange({ channel })}
        onPicked={() => focusSegments(REACHED_STEP)}
      />
      <Segments
        id={REACHED_STEP}
        legend={t('contactLog.reached')}
        value={entry.reached ? 'YES' : 'NO'}
        options={[
          { value: 'YES', pickedBy: t('contactLog.reached.yes.key'), label: t('contactLog.reached.yes') },
          { value: 'NO', pickedBy: t('contactLog.reached.no.key'), label: t('contactLog.reached.no') },
        ]}
        onChange={(value) => onChange({ reached: value === 'YES' })}
        onPicked={() => focusSegments(DAY_STEP)}
      />
      <Segments
        id={DAY_STEP}
        legend={t('contactLog.partOfDay')}
        value={entry.partOfDay}
        options={PARTS_OF_DAY.map((value) => ({
          value,
          pickedBy: t(`partOfDay.key.${value}`),
          label: t(`partOfDay.long.${value}`),
        }))}
        onChange={(partOfDay) => onChange({ partOfDay })}
      />
      <Segments
        legend={t('contactLog.day')}
        value={entry.day}
        options={DAYS.map((value) => ({
          value,
          pickedBy: t(`contactLog.day.key.${value}`),
          label: t(`contactLog.day.${value}`),
        }))}
        onChange={(day) => onChange({ day })}
        error={entry.day === 'OTHER' ? undefined : dayError}
      />
      {entry.day === 'OTHER' && (
        <TextField
          label={t('contactLog.otherDay')}
          type="date"
          max={today}
          value={entry.otherDay}
          error={dayError}
          onChange={(event) => onChange({ otherDay: event.target.value })}
        />
      )}
    </div>
  );
}
