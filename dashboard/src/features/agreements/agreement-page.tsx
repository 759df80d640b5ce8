import { halfYearOf } from '@jourplan/schema/domain/time/half-year.js';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { AgreementPageDocument } from '../../graphql/graphql.js';
import { fromAddress } from '../../lib/half-year-address.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { AgreementClock } from './agreement-clock-section.js';
import { CommitmentSection } from './commitment-section.js';
import { CostSection } from './cost-section.js';
import { Fact } from './fact.js';
import { halfYearSpan, spanFromAddress } from './money-span.js';
import type { Agreement } from './shown-agreement.js';
import './agreements.css';

/** *Vad gäller, vad är det värt och håller vi det vi lovat?* */
export function AgreementPage() {
  const { t } = useWords();
  const { agreementId } = useParams({ from: '/signed-in/avtal/$agreementId' });
  const { belopp, halvar } = useSearch({ from: '/signed-in/avtal/$agreementId' });
  const { organisation, today, currentHalfYear } = useSession();
  const halfYear = fromAddress(halvar ?? '') ?? currentHalfYear;
  const span = spanFromAddress(belopp) ?? halfYearSpan(halfYearOf(today));
  const query = useGraphQL(AgreementPageDocument, { organisation: organisation.slug, id: agreementId, today, halfYear, span });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const agreement = query.data?.organisation?.agreement;
  const mayWrite = query.data?.organisation?.permissions.writeAgreements ?? false;
  return (
    <div className={query.isPlaceholderData ? 'agreement-page is-refreshing' : 'agreement-page'} aria-busy={query.isFetching}>
      <Entry label={<Link to="/avtal">{t('agreements.back')}</Link>}>
        <PageHeading title={agreement?.title ?? t('agreement.label')}>{agreement?.title ?? t('agreement.label')}</PageHeading>
        {agreement && <AgreementParties agreement={agreement} />}
      </Entry>
      {query.isPending && <Loading labels={[t('agreement.clock'), t('agreement.costs'), t('agreement.commitments')]} />}
      {query.isError && (
        <Entry>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Entry>
      )}
      {query.data && !agreement && (
        <Entry>
          <p className="prose">{t('agreement.notFound')}</p>
        </Entry>
      )}
      {agreement && (
        <>
          <AgreementClock agreement={agreement} mayWrite={mayWrite} />
          <CostSection agreement={agreement} span={span} />
          <CommitmentSection agreement={agreement} halfYear={halfYear} mayWrite={mayWrite} />
        </>
      )}
    </div>
  );
}

/** Who, what number, annexed to what, and for whom. */
function AgreementParties({ agreement }: { agreement: Agreement }) {
  const { t, list } = useWords();
  const { funder, diaryNumber, parent, annexes, serviceAreas, scope, isJoint, isMultiYear } = agreement;
  const { kind } = funder;
  const areas = serviceAreas.flatMap(({ municipality, district }) => municipality?.name ?? district?.name ?? []);
  const counted = scope === 'ALL_CASES' ? t('agreement.scope.all') : t('agreement.scope.area', { areas: list(areas) });
  const kinds = [t(isMultiYear ? 'agreement.multiYear' : 'agreement.oneYear'), ...(isJoint ? [t('agreements.joint')] : [])];
  return (
    <dl className="facts">
      <Fact name={t('agreement.funder')} value={`${funder.name} (${t(`funderKind.${kind}`).toLowerCase()})`} />
      {diaryNumber && <Fact name={t('agreement.diaryNumber')} value={diaryNumber} />}
      {parent && <Fact name={t('agreement.parent')} value={<AgreementLink {...parent} />} />}
      {annexes.map((annex) => (
        <Fact key={annex.id} name={t('agreement.annex')} value={<AgreementLink {...annex} />} />
      ))}
      <Fact name={t('agreement.scope')} value={counted} />
      <Fact name={t('agreement.kind')} value={list(kinds)} />
    </dl>
  );
}

function AgreementLink({ id, title }: { id: string; title: string }) {
  return (
    <Link to="/avtal/$agreementId" params={{ agreementId: id }}>
      {title}
    </Link>
  );
}
