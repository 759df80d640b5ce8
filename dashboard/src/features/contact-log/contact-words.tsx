import { useDayWord } from '../../components/near-day.js';
import { useWords } from '../../lib/words.js';
import type { LoggedContact } from './contact-queue.js';

/** `K7Q2: telefon, nåddes inte, kväll, i dag` */
export function useContactWords(): (contact: LoggedContact, code?: string) => string {
  const { t } = useWords();
  const dayWord = useDayWord();
  return ({ caseRef, channel, reached, partOfDay, occurredOn }, code) =>
    t('contactLog.sentence', {
      case: code ?? (caseRef.kind === 'NEW' ? t('contactLog.newCase') : caseRef.code),
      channel: t(`label.channel.${channel}`).toLowerCase(),
      reached: t(reached ? 'contactLog.reached.yes' : 'contactLog.reached.no').toLowerCase(),
      part: t(`label.partOfDay.${partOfDay}`).toLowerCase(),
      day: dayWord(occurredOn),
    });
}
