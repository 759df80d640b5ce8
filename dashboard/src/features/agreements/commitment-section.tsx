import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { isAfter, isBefore, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { DataTable } from '../../components/data-table.js';
import { Entry } from '../../components/entry.js';
import { kpiName } from '../../components/kpi-name.js';
import { halfYearChoices, toAddress } from '../../lib/half-year-address.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { Chooser } from './chooser.js';
import { CommitmentItem } from './commitment-item.js';
import type { Agreement } from './shown-agreement.js';
import type { Commitment, MeasuredKpi } from './shown-commitment.js';

interface CommitmentSectionProps {
  agreement: Agreement;
  halfYear: HalfYear;
  mayWrite: boolean;
}

/** What was promised, word by word, and how it stands in a half-year. */
export function CommitmentSection({ agreement, halfYear, mayWrite }: CommitmentSectionProps) {
  const { t, halfYear: label } = useWords();
  const { today, currentHalfYear } = useSession();
  const { commitments, kpis } = agreement;
  const inForce = commitments.filter((one) => holdsOn(one, today));
  const others = commitments.filter((one) => !holdsOn(one, today));
  const choices = halfYearChoices(currentHalfYear, halfYear).map((one) => [toAddress(one), label(one)] as const);
  const item = (commitment: Commitment) => (
    <CommitmentItem
      key={commitment.id}
      commitment={commitment}
      kpi={kpis.find((kpi) => kpi.commitment?.id === commitment.id) ?? null}
      mayWrite={mayWrite}
    />
  );
  return (
    <section aria-labelledby="ataganden">
      <Entry rule="heavy" label={t('agreement.commitments')}>
        <h2 id="ataganden">{t('agreement.commitments.heading')}</h2>
        {commitments.length === 0 && <p className="prose">{t('agreement.commitments.none')}</p>}
        <Chooser label={t('agreement.commitments.choose')} name="halvar" value={toAddress(halfYear)} options={choices} />
        {kpis.length === 0 && <p className="quiet">{t('agreement.kpis.none')}</p>}
      </Entry>
      {(['COMMITMENT', 'QUALITY_AIM'] as const).map((kind) => {
        const ofKind = inForce.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Entry key={kind} label={t(`label.commitmentKind.${kind}`)}>
            <h3 className="visually-hidden">{t(`label.commitmentKind.${kind}`)}</h3>
            <ul className="commitments">{ofKind.map(item)}</ul>
          </Entry>
        );
      })}
      {others.length > 0 && (
        <Entry label={t('agreement.versions.label')}>
          <details>
            <summary>{t('agreement.versions', { count: others.length })}</summary>
            <ul className="commitments">{others.map(item)}</ul>
          </details>
        </Entry>
      )}
      <OtherKpis kpis={kpis.filter(({ commitment }) => commitment === null)} />
    </section>
  );
}

/** KPIs over the agreement's cases that nothing in it asks for. */
function OtherKpis({ kpis }: { kpis: MeasuredKpi[] }) {
  const { t, share } = useWords();
  if (kpis.length === 0) return null;
  return (
    <Entry label={t('agreement.kpis.label')}>
      <details>
        <summary>{t('agreement.kpis.others', { count: kpis.length })}</summary>
        <DataTable
          caption={t('agreement.kpis.caption')}
          columns={[
            { key: 'kpi', label: t('column.kpi') },
            { key: 'numerator', label: t('column.numerator'), isNumber: true },
            { key: 'denominator', label: t('column.denominator'), isNumber: true },
            { key: 'pending', label: t('column.pending'), isNumber: true },
            { key: 'share', label: t('column.share'), isNumber: true },
          ]}
          rows={kpis.map(({ key, numerator, denominator, pending, share: part }) => ({
            key,
            cells: { kpi: t(kpiName(key)), numerator, denominator, pending, share: part === null ? t('noShare') : share(part) },
          }))}
        />
      </details>
    </Entry>
  );
}

function holdsOn({ validFrom, validTo }: Commitment, on: PlainDate): boolean {
  return !isAfter(validFrom, on) && (validTo === null || !isBefore(validTo, on));
}
