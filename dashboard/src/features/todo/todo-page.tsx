import { lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useDayWord } from '../../components/near-day.js';
import { PageHeading } from '../../components/page-heading.js';
import { TodoDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { NextStep } from './next-step.js';
import { daysLeft, inOrderOfDay, type TodoItem } from './todo-order.js';
import './todo.css';

/** *Vad behöver jag göra i dag?* A short dated list, each with its next step. */
export function TodoPage() {
  const { t, date } = useWords();
  const { organisation, today } = useSession();
  const query = useGraphQL(TodoDocument, { organisation: organisation.slug });
  useShortcuts([{ keys: 'p', label: 'shortcuts.print', run: () => window.print() }]);
  const items = query.data?.organisation?.todo;
  return (
    <div className="todo" aria-busy={query.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('todo.label')}</strong>
            {date(today)}
          </>
        }
      >
        <PageHeading title={t('todo.question')}>{t('todo.question')}</PageHeading>
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {items && <Standing count={items.length} />}
      </Entry>
      {!items && query.isFetching && <Loading labels={[t('todo.first'), t('todo.then')]} />}
      {items && <TodoList items={inOrderOfDay(items)} />}
      <OtherPages />
    </div>
  );
}

function Standing({ count }: { count: number }) {
  const { t, date } = useWords();
  const { currentHalfYear } = useSession();
  return (
    <p className="prose todo__standing">
      {count === 0 ? t('todo.empty', { day: date(lastDayOf(currentHalfYear)) }) : t('todo.summary', { count })}
    </p>
  );
}

function TodoList({ items }: { items: readonly TodoItem[] }) {
  return (
    <ol className="todo__list">
      {items.map((item, index) => (
        <li key={item.key}>
          <Entry rule={index === 0 ? 'heavy' : 'hair'} label={<When item={item} />}>
            <div className="todo__item">
              <p className="todo__title">{item.title}</p>
              <NextStep item={item} isFirst={index === 0} />
            </div>
          </Entry>
        </li>
      ))}
    </ol>
  );
}

function When({ item }: { item: TodoItem }) {
  const { t } = useWords();
  const { today } = useSession();
  const dayWord = useDayWord();
  const left = daysLeft(item, today);
  if (item.on === null || left === null) return <strong>{t('todo.now')}</strong>;
  return (
    <>
      <strong className={left < 0 ? 'todo__late' : undefined}>{dayWord(item.on)}</strong>
      {left < 0 ? t('todo.late', { days: -left }) : t('todo.left', { days: left })}
    </>
  );
}

/** The pages that have no word of their own in the head. */
function OtherPages() {
  const { t } = useWords();
  const { currentHalfYear } = useSession();
  return (
    <Entry rule="heavy" label={t('todo.otherPages')} className="no-print">
      <ul className="todo__pages">
        <li>
          <Link to="/logga">{t('nav.contactLog')}</Link>
        </li>
        <li>
          <Link to="/arenden">{t('nav.worklist')}</Link>
        </li>
        <li>
          <Link to="/register/$register" params={{ register: 'stodjare' }}>
            {t('nav.registers')}
          </Link>
        </li>
        <li>
          <Link to="/uppfoljning/$halfYear" params={{ halfYear: currentHalfYear }}>
            {t('nav.followUp')}
          </Link>
        </li>
        <li>
          <Link to="/arshjul">{t('nav.yearWheel')}</Link>
        </li>
      </ul>
    </Entry>
  );
}
