import { kpiName } from '../../components/kpi-name.js';
import { Mark } from '../../components/mark.js';
import type { Standing } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';
import { STANDINGS } from './ladder-table.js';

/** How the case stands on each key figure that judges cases. */
export function CaseStandings({ standing }: { standing: PageCase['standing'] }) {
  const { t, date } = useWords();
  if (standing === null) return <p>{t('case.ladder.computing')}</p>;
  return (
    <>
      <dl className="facts">
        {standing.standings.map(({ kpi, standing: value }) => (
          <div key={kpi} className="facts__pair">
            <dt>{t(kpiName(kpi))}</dt>
            <dd>
              <StandingWord standing={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {standing.revisitOn
          ? t('case.standings.revisit', { asOf: date(standing.asOf), day: date(standing.revisitOn) })
          : t('case.standings.asOf', { asOf: date(standing.asOf) })}
      </p>
    </>
  );
}

function StandingWord({ standing }: { standing: Standing }) {
  const { t } = useWords();
  const { word, shape, tone } = STANDINGS[standing];
  return (
    <span className={`marked marked--${tone}`}>
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </span>
  );
}
