import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import { AdoptFollowUp } from '../../components/adopt-follow-up.js';
import { Entry } from '../../components/entry.js';
import { FOLLOW_UP_STATUSES } from '../../components/status-table.js';
import type { FollowUpDocumentQuery } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { ReturnFollowUp } from './return-follow-up.js';

export type FollowUpShown = NonNullable<NonNullable<FollowUpDocumentQuery['organisation']>['followUp']>;

/** What this document is: version, who did what and when, and the sum that identifies its content. */
export function DocumentHead({ followUp, halfYear }: { followUp: FollowUpShown; halfYear: HalfYear }) {
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
      {followUp.changedSince && <p className="notice notice--risk">{t('followUp.changedSince')}</p>}
      {followUp.corrects !== null && (
        <p className="prose">
          {t('followUp.corrects', { revision: followUp.corrects, reason: followUp.correctionReason ?? '' })}
        </p>
      )}
      <DocumentFacts followUp={followUp} />
      {(followUp.mayAdopt || followUp.mayReturn) && (
        <div className="button-row no-print">
          {followUp.mayAdopt && <AdoptFollowUp followUp={followUp} halfYear={halfYear} />}
          {followUp.mayReturn && <ReturnFollowUp followUp={followUp} />}
        </div>
      )}
    </Entry>
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
    </dl>
  );
}
