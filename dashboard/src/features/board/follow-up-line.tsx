import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { shortHash } from '../../lib/format.js';
import { useWords } from '../../lib/words.js';
import type { BoardFollowUp } from './plan-standing.js';

/** Where the half-yearly follow-up stands, and whether the figures have moved since. A submitted one stands among the decisions. */
export function FollowUpLine({ followUp, halfYear }: { followUp: BoardFollowUp | null; halfYear: HalfYear }) {
  const { t, dayOf } = useWords();
  if (followUp?.status === 'SUBMITTED') return null;
  if (!followUp) return <p className="quiet prose">{t('board.followUp.none')}</p>;
  const isAdopted = followUp.status === 'ADOPTED' && followUp.adoptedAt !== null;
  return (
    <div className="prose">
      <p className="quiet">
        {isAdopted
          ? t('board.followUp.adopted', { day: dayOf(followUp.adoptedAt ?? ''), hash: shortHash(followUp.contentHash ?? '') })
          : t(followUp.status === 'COMPUTING' ? 'board.followUp.computing' : 'board.followUp.draft')}{' '}
        <Link to="/uppfoljning/$halfYear" params={{ halfYear }}>
          {t('board.followUp.read')}
        </Link>
      </p>
      {followUp.changedSince && isAdopted && <p className="board__changed">{t('followUp.changedSince')}</p>}
    </div>
  );
}
