import { type HalfYear, lastDayOf, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { minDate, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Link } from '@tanstack/react-router';
import { standingOf } from '../../components/agreement-standing.js';
import { BudgetFigure } from '../../components/budget-figure.js';
import { Bullet } from '../../components/charts/bullet.js';
import { Failure } from '../../components/failure.js';
import { PositionWord } from '../../components/position-word.js';
import { BoardMoneyDocument, type BoardMoneyQuery } from '../../graphql/graphql.js';
import { kronorOf } from '../../lib/kronor.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import './board-money.css';

type MoneyAgreement = NonNullable<BoardMoneyQuery['organisation']>['agreements'][number];

/** *Pengarna*: one bullet per agreement with its days, and the budget of the half-year. Loaded when the reader comes near. */
export function BoardMoney({ halfYear }: { halfYear: HalfYear }) {
  const { t } = useWords();
  const { organisation, today } = useSession();
  const year = yearOfHalfYear(halfYear);
  const from = `${year}-01-01` as PlainDate;
  const query = useGraphQL(BoardMoneyDocument, {
    organisation: organisation.slug,
    halfYear,
    on: minDate(today, lastDayOf(halfYear)),
    toDate: { from, to: lastDayOf(halfYear) },
    year: { from, to: `${year}-12-31` as PlainDate },
  });
  if (query.isPending) return <p className="quiet">{t('loading')}</p>;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const found = query.data.organisation;
  if (!found) return null;
  const paying = found.agreements.filter((one) => one.state === 'IN_FORCE' && one.year !== null);
  const { lines } = found.budgetFollowUp;
  return (
    <div className="board-money">
      {paying.length === 0 ? (
        <p className="prose">{t('boardMoney.none')}</p>
      ) : (
        <ul className="board-money__agreements">
          {paying.map((agreement) => (
            <AgreementMoney key={agreement.id} agreement={agreement} year={year} />
          ))}
        </ul>
      )}
      <p className="no-print">
        <Link to="/avtal">{t('boardMoney.toAgreements')}</Link>
      </p>
      {lines.length === 0 ? (
        <p className="prose">{t('budget.none', { year: String(year) })}</p>
      ) : (
        <BudgetFigure halfYear={halfYear} lines={lines} />
      )}
    </div>
  );
}

function AgreementMoney({ agreement, year }: { agreement: MoneyAgreement; year: number }) {
  const { t, date } = useWords();
  const { kronor } = useKronor();
  const { id, title, position, toDate } = agreement;
  const whole = kronorOf(agreement.year?.sek ?? 0);
  const soFar = kronorOf(toDate?.sek ?? 0);
  return (
    <li className="board-money__agreement">
      <p className="board-money__title">
        <Link to="/avtal/$agreementId" params={{ agreementId: id }}>
          {title}
        </Link>
      </p>
      <p className="board-money__standing">
        <PositionWord standing={standingOf(agreement)} />
      </p>
      <Bullet value={whole === 0 ? null : soFar / whole} target={1} />
      <p className="quiet">
        {t('boardMoney.soFar', { soFar: kronor(soFar), whole: kronor(whole), year: String(year) })}
        {toDate?.basis === 'ASSUMED' && ` ${t('boardMoney.assumed')}`}
      </p>
      {position && (
        <p className="quiet">
          {position.nextNoticeDeadline
            ? t('boardMoney.days', { notice: date(position.nextNoticeDeadline), end: date(position.lastPossibleDay) })
            : t('boardMoney.endOnly', { end: date(position.lastPossibleDay) })}
        </p>
      )}
    </li>
  );
}
