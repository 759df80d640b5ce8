import { yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import { Link } from '@tanstack/react-router';
import { standingOf } from '../../components/agreement-standing.js';
import { Entry } from '../../components/entry.js';
import { PositionWord } from '../../components/position-word.js';
import { useSession } from '../../lib/session.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import type { ListedAgreement, TimeScale } from './agreement-clock.js';
import { ClockLine } from './clock-line.js';
import { ClockText } from './clock-text.js';

interface AgreementRowProps {
  agreement: ListedAgreement;
  annexes: ListedAgreement[];
  scale: TimeScale;
}

/** One agreement: who pays, where it stands, what happens if nobody acts, and what it is worth this year. */
export function AgreementRow({ agreement, annexes, scale }: AgreementRowProps) {
  const { t } = useWords();
  const { name, kind } = agreement.funder;
  return (
    <>
      <Entry
        rule="hair"
        className="agreement"
        label={
          <>
            <strong>{name}</strong>
            {t(`funderKind.${kind}`)}
          </>
        }
      >
        <AgreementFacts agreement={agreement} scale={scale} />
      </Entry>
      {annexes.map((annex) => (
        <Entry key={annex.id} className="agreement agreement--annex" label={t('agreements.annexTo', { title: agreement.title })}>
          <AgreementFacts agreement={annex} scale={scale} />
        </Entry>
      ))}
    </>
  );
}

function AgreementFacts({ agreement, scale }: { agreement: ListedAgreement; scale: TimeScale }) {
  const { t } = useWords();
  const { position, periods } = agreement;
  const standing = standingOf(agreement);
  return (
    <>
      <h3 className="agreement__title">
        <Link to="/avtal/$agreementId" params={{ agreementId: agreement.id }}>
          {agreement.title}
        </Link>
      </h3>
      <p>
        <PositionWord standing={standing} />
        {agreement.isJoint && <span className="quiet"> · {t('agreements.joint')}</span>}
      </p>
      {position && <ClockLine standing={standing} position={position} periods={periods} scale={scale} />}
      <ClockText standing={standing} agreement={agreement} />
      <YearAmount amount={agreement.amount} />
    </>
  );
}

function YearAmount({ amount }: { amount: ListedAgreement['amount'] }) {
  const { t } = useWords();
  const { today } = useSession();
  const { kronor } = useKronor();
  if (amount === null) return null;
  const { sek, basis, ownSek } = amount;
  return (
    <p className="quiet">
      {t('agreements.yearAmount', { year: String(yearOf(today)), amount: kronor(sek) })} {t(`amountBasis.${basis}`)}
      {Number(ownSek) > 0 && ` ${t('agreements.ownMoney', { amount: kronor(ownSek) })}`}
    </p>
  );
}
