import { Link } from '@tanstack/react-router';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import type { TodoItem } from './todo-order.js';

/** The verb of an item, as a link to where it is done. */
export function NextStep({ item, isFirst }: { item: TodoItem; isFirst: boolean }) {
  const { t } = useWords();
  const { currentHalfYear } = useSession();
  const className = isFirst ? 'button button--primary' : 'button';
  const halfYear = item.halfYear ?? currentHalfYear;
  switch (item.kind) {
    case 'OUTCOMES_MISSING':
      return (
        <Link to="/folj-upp/$halfYear" params={{ halfYear }} search={{ visa: 'saknar-utfall' }} className={className}>
          {t('todo.step.outcomes')}
        </Link>
      );
    case 'FOLLOW_UP_DUE':
      return (
        <Link to="/folj-upp/$halfYear" params={{ halfYear }} search={{ steg: 'klarmarkera' }} className={className}>
          {t('todo.step.complete')}
        </Link>
      );
    case 'FOLLOW_UP_RETURNED':
      return (
        <Link to="/uppfoljning/$halfYear" params={{ halfYear }} className={className}>
          {t('todo.step.returned')}
        </Link>
      );
    case 'CASES_AT_RISK':
      return <CaseStep code={item.count === 1 ? item.caseCode : null} className={className} />;
    case 'NOTICE_DAY':
    case 'DEADLINE':
      if (item.agreement) return <AgreementStep agreementId={item.agreement.id} className={className} />;
      return (
        <Link to="/arshjul" className={className}>
          {t('todo.step.yearWheel')}
        </Link>
      );
    case 'DEAD_LETTER':
      return <p className="quiet">{t('todo.step.deadLetter')}</p>;
  }
}

function CaseStep({ code, className }: { code: string | null; className: string }) {
  const { t } = useWords();
  if (code === null) {
    return (
      <Link to="/arenden" className={className}>
        {t('todo.step.cases')}
      </Link>
    );
  }
  return (
    <Link to="/arenden/$code" params={{ code }} className={className}>
      {t('todo.step.case')}
    </Link>
  );
}

function AgreementStep({ agreementId, className }: { agreementId: string; className: string }) {
  const { t } = useWords();
  return (
    <Link to="/avtal/$agreementId" params={{ agreementId }} className={className}>
      {t('todo.step.agreement')}
    </Link>
  );
}
