import { Link } from '@tanstack/react-router';
import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { Mark } from '../../components/mark.js';
import type { AgreementListQuery } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';

type Coverage = NonNullable<AgreementListQuery['organisation']>['municipalityCoverage'];

/** Every municipality of the area: covered until when, and by which agreement. */
export function CoverageSection({ coverage }: { coverage: Coverage }) {
  const { t, date } = useWords();
  const { covered, total, municipalities } = coverage;
  if (total === 0) return null;
  const rows = municipalities.map(({ code, name, agreement, coveredUntil, possiblyUntil }) => ({
    key: code,
    cells: {
      name,
      agreement: agreement ? (
        <Link to="/avtal/$agreementId" params={{ agreementId: agreement.id }}>
          {agreement.title}
        </Link>
      ) : (
        <span className="marked">
          <Mark shape="dash" tone="none" />
          {t('coverage.notCovered')}
        </span>
      ),
      until: coveredUntil ? date(coveredUntil) : t('noShare'),
      possibly: possiblyUntil ? date(possiblyUntil) : t('noShare'),
    },
  }));
  return (
    <section className="agreements__group" aria-labelledby="tackning">
      <Entry rule="heavy" className="coverage" label={t('coverage.label')}>
        <h2 id="tackning">{t('coverage.sentence', { covered, total })}</h2>
        <p className="quiet prose">{t('coverage.meaning')}</p>
        <DataTable
          caption={t('coverage.caption')}
          isCaptionHidden
          columns={[
            { key: 'name', label: t('coverage.municipality') },
            { key: 'agreement', label: t('coverage.agreement') },
            { key: 'until', label: t('coverage.until') },
            { key: 'possibly', label: t('coverage.possibly') },
          ]}
          rows={rows}
        />
      </Entry>
    </section>
  );
}
