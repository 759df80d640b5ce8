import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { AdoptFollowUp } from '../../components/adopt-follow-up.js';
import { Entry } from '../../components/entry.js';
import { FOLLOW_UP_STATUSES } from '../../components/status-table.js';
import type { FollowUpDocumentQuery } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { CorrectFollowUp } from './correct-follow-up.js';
import { ReturnFollowUp } from './return-follow-up.js';
import type { Revision } from './revision-list.js';

export type FollowUpShown = NonNullable<NonNullable<FollowUpDocumentQuery['organisation']>['followUp']>;

interface DocumentHeadProps {
  followUp: FollowUpShown;
  revisions: Revision[];
  halfYear: HalfYear;
}

/** What this document is: version, who did what and when, and the sum that identifies its content. */
export function DocumentHead({ followUp, revisions, halfYear }: DocumentHeadProps) {
  const { t } = useWords();
  const { status } = followUp;
  return (
    <Entry label={<strong>{t('followUp.document')}</strong>} rule="heavy">
      <p className={`follow-up__status marked--${FOLLOW_UP_STATUSES[status].tone}`}>{t(FOLLOW_UP_STATUSES[status].word)}</p>
      {status === 'COMPUTING' && (
        <p className="prose" role="status">
          {t('followUp.computing.text')}
        </p>
      )}
      {followUp.returnReason && (
        <p className="notice notice--risk">{t('followUp.returned', { reason: followUp.returnReason })}</p>
      )}
      {followUp.changedSince && status !== 'SUPERSEDED' && <p className="notice notice--risk">{t('followUp.changedSince')}</p>}
      <LaterRevision followUp={followUp} revisions={revisions} halfYear={halfYear} />
      {followUp.corrects !== null && (
        <p className="prose">
          {t('followUp.corrects', { revision: followUp.corrects, reason: followUp.correctionReason ?? '' })}
        </p>
      )}
      <DocumentFacts followUp={followUp} />
      {(followUp.mayAdopt || followUp.mayReturn || followUp.mayCorrect) && (
        <div className="button-row no-print">
          {followUp.mayAdopt && <AdoptFollowUp followUp={followUp} halfYear={halfYear} />}
          {followUp.mayReturn && <ReturnFollowUp followUp={followUp} />}
          {followUp.mayCorrect && <CorrectFollowUp followUp={followUp} halfYear={halfYear} />}
        </div>
      )}
    </Entry>
  );
}

/** That this one has been corrected, or is being corrected, with the way to the version that does so. */
function LaterRevision({ followUp, revisions, halfYear }: DocumentHeadProps) {
  const { t } = useWords();
  const later = revisions.find(({ corrects }) => corrects === followUp.revision);
  if (!later) return null;
  const texts = { SUPERSEDED: 'followUp.supersededBy', ADOPTED: 'followUp.beingCorrected' } as const;
  const text = followUp.status === 'SUPERSEDED' ? texts.SUPERSEDED : texts.ADOPTED;
  return (
    <div className="notice notice--risk">
      <p>{t(text, { revision: later.revision, reason: later.correctionReason ?? '' })}</p>
      <Link to="/uppfoljning/$halfYear" params={{ halfYear }} search={{ version: later.revision }}>
        {t('followUp.toRevision', { revision: later.revision })}
      </Link>
    </div>
  );
}

function DocumentFacts({ followUp }: { followUp: FollowUpShown }) {
  const { t, date, momentOf } = useWords();
  const byWhom = (at: string, by: string | null) =>
    by ? t('followUp.whenAndWho', { moment: momentOf(at), who: by }) : momentOf(at);
  const facts: [string, string | null][] = [
    [t('followUp.revision'), String(followUp.revision)],
    [t('followUp.asOf'), followUp.asOf && date(followUp.asOf)],
    [t('followUp.prepared'), followUp.preparedAt && momentOf(followUp.preparedAt)],
    [t('followUp.submitted'), followUp.submittedAt && byWhom(followUp.submittedAt, followUp.submittedBy)],
    [t('followUp.adopted'), followUp.adoptedAt && byWhom(followUp.adoptedAt, followUp.adoptedBy)],
    [t('followUp.definitions'), followUp.definitionsVersion],
  ];
  return (
    <dl className="facts">
      {facts.map(([term, value]) =>
        value ? (
          <div key={term} className="facts__pair">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <dt>{t('followUp.hash')}</dt>
      <dd>
        {followUp.contentHash ? <span className="code">{followUp.contentHash}</span> : t('followUp.hash.later')}
        {followUp.contentHash && <span className="quiet follow-up__hash-help">{t('followUp.hash.help')}</span>}
      </dd>
      {followUp.chainHead && (
        <>
          <dt>{t('followUp.chainHead')}</dt>
          <dd>
            <span className="code">{followUp.chainHead}</span>
            <span className="quiet follow-up__hash-help">{t('followUp.chainHead.help')}</span>
          </dd>
        </>
      )}
    </dl>
  );
}
