import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { ContactVolumePageDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { type ContactVolumes, DIMENSIONS, type DimensionInAddress, dimensionBehind, dimensionOf } from './breakdown.js';
import { ChannelFigure } from './channel-figure.js';
import { SectionFigure } from './section-figure.js';

/** How many, by channel and by whatever the reader chooses; the two sections always apart. */
export function VolumeSection({ halfYear }: { halfYear: HalfYear }) {
  const { t, halfYearInline } = useWords();
  const { per } = useSearch({ from: '/signed-in/nyckeltal/$halfYear' });
  const { organisation } = useSession();
  const headingId = useId();
  const dimension = dimensionOf(per);
  const query = useGraphQL(ContactVolumePageDocument, {
    organisation: organisation.slug,
    halfYear,
    by: dimensionBehind(dimension),
  });
  const volumes = query.data?.organisation?.contactVolumes;
  const hasDistricts = (query.data?.organisation?.districts.length ?? 0) > 0;
  const isEmpty = volumes && volumes.casesReceived === 0 && volumes.attempts === 0;
  return (
    <section aria-labelledby={headingId} className={query.isPlaceholderData ? 'kpi-section is-refreshing' : 'kpi-section'}>
      <Entry rule="heavy" label={t('contactVolumes.label')}>
        <h2 id={headingId}>{t('contactVolumes.heading')}</h2>
        {query.isPending && <p className="quiet">{t('loading')}</p>}
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {isEmpty && <p>{t('contactVolumes.none', { period: halfYearInline(halfYear) })}</p>}
        {volumes && !isEmpty && <VolumeSummary volumes={volumes} />}
      </Entry>
      {volumes && !isEmpty && (
        <>
          <Entry rule="hair">
            <ChannelFigure volumes={volumes} halfYear={halfYear} />
          </Entry>
          <Entry rule="hair" label={t('contactVolumes.breakdown')}>
            <DimensionChoice dimension={dimension} hasDistricts={hasDistricts} />
            <p className="quiet">{t('contactVolumes.apart')}</p>
            {dimension === 'omstandigheter' && <p className="notice">{t('contactVolumes.overlap')}</p>}
            <div className="figure-pair">
              <SectionFigure section="GENERAL" volumes={volumes} dimension={dimension} halfYear={halfYear} />
              <SectionFigure section="COURT" volumes={volumes} dimension={dimension} halfYear={halfYear} />
            </div>
          </Entry>
        </>
      )}
    </section>
  );
}

function VolumeSummary({ volumes }: { volumes: ContactVolumes }) {
  const { t, share } = useWords();
  const { casesReceived, attempts, conversations, digitalShare } = volumes;
  return (
    <p className="prose">
      {t('contactVolumes.summary', { cases: casesReceived, attempts, conversations })}{' '}
      {digitalShare !== null && t('contactVolumes.digital', { share: share(digitalShare) })}
    </p>
  );
}

interface DimensionChoiceProps {
  dimension: DimensionInAddress;
  hasDistricts: boolean;
}

function DimensionChoice({ dimension, hasDistricts }: DimensionChoiceProps) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/nyckeltal/$halfYear' });
  const id = useId();
  return (
    <div className="dimension">
      <label htmlFor={id}>{t('contactVolumes.by')}</label>
      <select
        id={id}
        className="field__input"
        value={dimension}
        onChange={(event) =>
          void navigate({ search: (search) => ({ ...search, per: event.target.value }), replace: true, resetScroll: false })
        }
      >
        {DIMENSIONS.filter(([name]) => hasDistricts || name !== 'stadsdel').map(([name, behind]) => (
          <option key={name} value={name}>
            {t(`label.breakdown.${behind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
