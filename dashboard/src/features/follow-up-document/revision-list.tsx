import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { FOLLOW_UP_STATUSES } from '../../components/status-table.js';
import type { FollowUpDocumentQuery } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';

export type Revision = NonNullable<FollowUpDocumentQuery['organisation']>['followUps'][number];

interface RevisionListProps {
  revisions: Revision[];
  shown: number;
  halfYear: HalfYear;
}

/** Every version of the half-year, newest first: what it corrects and why. Nothing while there is only one. */
export function RevisionList({ revisions, shown, halfYear }: RevisionListProps) {
  const { t, dayOf } = useWords();
  if (revisions.length < 2) return null;
  return (
    <Entry label={<strong>{t('followUp.revisions')}</strong>} rule="hair">
      <ul className="revisions">
        {revisions.map(({ id, revision, status, adoptedAt, corrects, correctionReason }) => (
          <li key={id} className="revisions__row">
            <p>
              {revision === shown ? (
                <strong aria-current="page">{t('followUp.revisionNumber', { revision })}</strong>
              ) : (
                <Link to="/uppfoljning/$halfYear" params={{ halfYear }} search={{ version: revision }}>
                  {t('followUp.revisionNumber', { revision })}
                </Link>
              )}{' '}
              <span className={`marked--${FOLLOW_UP_STATUSES[status].tone}`}>{t(FOLLOW_UP_STATUSES[status].word)}</span>
              {adoptedAt && <span className="quiet"> {t('followUp.adoptedOn', { day: dayOf(adoptedAt) })}</span>}
            </p>
            {corrects !== null && (
              <p className="quiet prose">{t('followUp.corrects', { revision: corrects, reason: correctionReason ?? '' })}</p>
            )}
          </li>
        ))}
      </ul>
    </Entry>
  );
}
