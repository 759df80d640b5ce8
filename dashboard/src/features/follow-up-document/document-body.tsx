import { AssessmentWord } from '../../components/assessment-word.js';
import { CountsList } from '../../components/counts-list.js';
import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { kpiName } from '../../components/kpi-name.js';
import { activityStatusOf } from '../../components/status-table.js';
import { StatusWord } from '../../components/status-word.js';
import { useWords } from '../../lib/words.js';
import type { FollowUpShown } from './document-head.js';
import { DocumentMoney } from './document-money.js';
import '../../components/goal.css';

export function DocumentBody({ followUp }: { followUp: FollowUpShown }) {
  const { t } = useWords();
  const account = followUp.account.trim();
  return (
    <>
      <Entry label={<strong>{t('followUp.account')}</strong>} rule="hair">
        {account ? (
          <div className="prose follow-up__account">{account}</div>
        ) : (
          <p className="quiet">{t('followUp.account.none')}</p>
        )}
      </Entry>
      <Goals goals={followUp.goals} />
      <Kpis kpis={followUp.kpis} />
      <DocumentMoney followUp={followUp} />
      <Activities activities={followUp.activities} />
    </>
  );
}

function Goals({ goals }: { goals: FollowUpShown['goals'] }) {
  const { t } = useWords();
  return (
    <section aria-label={t('followUp.goals')} className="follow-up__goals">
      {goals.map((goal, index) => (
        <Entry
          key={`${goal.area}:${goal.statement}`}
          rule={index === 0 ? 'heavy' : 'hair'}
          className="follow-up__goal"
          label={<strong>{goal.area}</strong>}
        >
          <div className="goal__grid">
            <div>
              <h2 className="goal__statement follow-up__statement">{goal.statement}</h2>
              {goal.reason && <p className="goal__reason">{t('board.reason.manual', { reason: goal.reason })}</p>}
            </div>
            <div>
              <p>
                <AssessmentWord assessment={goal.assessment} />
              </p>
              {goal.computed !== goal.assessment && (
                <p className="quiet">
                  {t('board.computed')} <AssessmentWord assessment={goal.computed} />
                </p>
              )}
              <CountsList counts={goal.counts} />
            </div>
          </div>
        </Entry>
      ))}
    </section>
  );
}

function Kpis({ kpis }: { kpis: FollowUpShown['kpis'] }) {
  const { t, share, number } = useWords();
  return (
    <Entry label={<strong>{t('followUp.kpis')}</strong>} rule="heavy">
      <DataTable
        caption={t('followUp.kpis.caption')}
        columns={[
          { key: 'kpi', label: t('column.kpi') },
          { key: 'numerator', label: t('column.numerator'), isNumber: true },
          { key: 'denominator', label: t('column.denominator'), isNumber: true },
          { key: 'pending', label: t('column.pending'), isNumber: true },
          { key: 'share', label: t('column.share'), isNumber: true },
        ]}
        rows={kpis.map((kpi) => ({
          key: kpi.key,
          cells: {
            kpi: t(kpiName(kpi.key)),
            numerator: number(kpi.numerator),
            denominator: number(kpi.denominator),
            pending: number(kpi.pending),
            share: kpi.share === null ? t('noShare') : share(kpi.share),
          },
        }))}
      />
    </Entry>
  );
}

function Activities({ activities }: { activities: FollowUpShown['activities'] }) {
  const { t } = useWords();
  return (
    <Entry label={<strong>{t('followUp.activities')}</strong>} rule="heavy">
      <DataTable
        caption={t('followUp.activities.caption')}
        columns={[
          { key: 'activity', label: t('column.activity') },
          { key: 'area', label: t('column.area') },
          { key: 'status', label: t('column.status') },
          { key: 'account', label: t('column.account') },
        ]}
        rows={activities.map((activity) => ({
          key: `${activity.area}:${activity.title}`,
          cells: {
            activity: activity.title,
            area: activity.area,
            status: <StatusWord status={activityStatusOf(activity.status)} />,
            account: activity.account || '–',
          },
        }))}
      />
    </Entry>
  );
}
