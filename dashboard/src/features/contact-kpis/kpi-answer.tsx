import { type HalfYear, hasEnded, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { Entry } from '../../components/entry.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import type { ContactKpis } from './kpi-figures.js';

/** The answer in one sentence, and how fresh it is. */
export function KpiAnswer({ kpis, halfYear }: { kpis: ContactKpis; halfYear: HalfYear }) {
  const { t, date, momentOf } = useWords();
  const { today } = useSession();
  const answer = useAnswer(kpis, halfYear);
  const { asOf, computedAt, definitionsVersion, isStale } = kpis;
  return (
    <Entry>
      <p className="contact-kpis__answer">{answer}</p>
      <p className="quiet prose">
        {asOf && computedAt
          ? t('contactKpis.asOf', { asOf: date(asOf), moment: momentOf(computedAt), version: definitionsVersion })
          : t('contactKpis.asOf.never')}{' '}
        {!hasEnded(halfYear, today) && t('contactKpis.running', { last: date(lastDayOf(halfYear)) })}
      </p>
      {isStale && (
        <p className="notice notice--risk" role="status">
          {t('contactKpis.stale')}
        </p>
      )}
    </Entry>
  );
}

function useAnswer({ kpis }: ContactKpis, halfYear: HalfYear): string {
  const { t, share, halfYearInline } = useWords();
  const contacted = kpis.find(({ key }) => key === 'FIRST_CONTACT_IN_TIME');
  const reached = kpis.find(({ key }) => key === 'REACHED_IN_TIME');
  if (contacted?.share == null) return t('contactKpis.answer.none', { period: halfYearInline(halfYear) });
  const values = { contacted: share(contacted.share) };
  if (reached?.share == null) return t('contactKpis.answer.contacted', values);
  return t('contactKpis.answer', { ...values, reached: share(reached.share) });
}
