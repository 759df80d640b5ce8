import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { nearDayOf } from '../lib/near-day.js';
import { useSession } from '../lib/session.js';
import { useWords } from '../lib/words.js';

/** `i dag`, `i morgon`, `i går`, else `24 november 2026`; inside a sentence. */
export function useDayWord(): (date: PlainDate) => string {
  const { t, date: dateOf } = useWords();
  const { today } = useSession();
  return (date) => {
    const near = nearDayOf(date, today);
    return near === null ? dateOf(date) : t(`nearDay.${near}`);
  };
}
