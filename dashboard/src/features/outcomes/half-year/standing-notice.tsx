import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { Entry } from '../../../components/entry.js';
import { useWords } from '../../../lib/words.js';
import type { TableFollowUp } from '../table/outcome-plan.js';

/** Who locked the half-year and when, or why it came back. */
export function StandingNotice({ followUp, halfYear }: { followUp: TableFollowUp | null; halfYear: HalfYear }) {
  const { t } = useWords();
  if (followUp?.status === 'ADOPTED' && followUp.adoptedAt !== null) {
    return (
      <Locked
        tone="ok"
        text="outcomes.locked.adopted"
        at={followUp.adoptedAt}
        by={followUp.adoptedBy}
        revision={followUp.revision}
        halfYear={halfYear}
      />
    );
  }
  if (followUp?.status === 'SUBMITTED' && followUp.submittedAt !== null) {
    return (
      <Locked
        tone="risk"
        text="outcomes.locked.submitted"
        at={followUp.submittedAt}
        by={followUp.submittedBy}
        revision={followUp.revision}
        halfYear={halfYear}
      />
    );
  }
  if (!followUp || (followUp.corrects === null && !followUp.returnReason)) return null;
  const correction = { revision: followUp.corrects ?? 0, reason: followUp.correctionReason ?? '' };
  return (
    <Entry>
      <div className="notice notice--risk">
        {followUp.corrects !== null && <p>{t('outcomes.correcting', correction)}</p>}
        {followUp.returnReason && <p>{t('followUp.returned', { reason: followUp.returnReason })}</p>}
        <p className="quiet">{t('outcomes.returned.next')}</p>
        {followUp.corrects !== null && (
          <Link to="/uppfoljning/$halfYear" params={{ halfYear }}>
            {t('outcomes.correcting.read')}
          </Link>
        )}
      </div>
    </Entry>
  );
}

interface LockedProps {
  tone: 'ok' | 'risk';
  text: 'outcomes.locked.adopted' | 'outcomes.locked.submitted';
  at: string;
  by: string | null;
  revision: number;
  halfYear: HalfYear;
}

function Locked({ tone, text, at, by, revision, halfYear }: LockedProps) {
  const { t, momentOf } = useWords();
  return (
    <Entry>
      <div className={`notice notice--${tone}`}>
        <p>{t(text, { moment: momentOf(at), who: by ?? '' })}</p>
        <Link to="/uppfoljning/$halfYear" params={{ halfYear }} search={{ version: revision }}>
          {t('board.followUp.read')}
        </Link>
      </div>
    </Entry>
  );
}
