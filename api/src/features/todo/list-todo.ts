import { locksHalfYear } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { halfYearOf, hasEnded, lastDayOf, previousHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { dayAfter, daysBetween, type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { WheelDate } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { deadlineTitle, todoTitles } from '@jourplan/schema/words/deadlines.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import type { RequestContext } from '../../platform/request-context.js';
import { yearWheelOf } from '../../reads/read-year-wheel.js';
import { type HalfYearFacts, readTodoFacts, type TodoFacts } from './read-todo-facts.js';
import type { TodoItem } from './todo.type.js';

const NOTICE_WITHIN_DAYS = 90;
const DEADLINES_WITHIN_DAYS = 30;

/** What the manager has to do, by date; what bears no date comes first. Two statements. */
export async function listTodo(context: RequestContext, organisationId: string): Promise<TodoItem[]> {
  const today = context.clock.today();
  const running = halfYearOf(today);
  const facts = await readTodoFacts(context.reader, organisationId, today, [previousHalfYear(running), running]);
  const dates = await yearWheelOf(context, organisationId, { from: today, to: plusDays(today, NOTICE_WITHIN_DAYS) });
  const items = [
    ...facts.halfYears.flatMap((halfYear) => itemsOfHalfYear(halfYear, today, context.locale)),
    ...dates.flatMap((date) =>
      itemOfDeadline(date, { organisationId, today, reminders: facts.reminders, locale: context.locale }),
    ),
    ...itemsOfWork(facts, context.locale),
  ];
  return items.sort(byDateAndKey);
}

const ABOUT_NOTHING = { on: null, count: null, halfYear: null, agreement: null, caseCode: null, remindedOn: null };

function itemsOfHalfYear({ halfYear, missing, followUp }: HalfYearFacts, today: PlainDate, locale: Locale): TodoItem[] {
  const titles = todoTitles(locale);
  const about = { ...ABOUT_NOTHING, halfYear };
  const lastDay = lastDayOf(halfYear);
  if (locksHalfYear(followUp?.status)) return [];
  const items: TodoItem[] = [];
  if (missing) {
    const title = titles.outcomesMissing(missing, halfYear);
    items.push({ ...about, key: `OUTCOMES_MISSING:${halfYear}`, kind: 'OUTCOMES_MISSING', title, on: lastDay, count: missing });
  }
  if (followUp?.isReturned) {
    const title = titles.followUpReturned(halfYear);
    items.push({ ...about, key: `FOLLOW_UP_RETURNED:${halfYear}`, kind: 'FOLLOW_UP_RETURNED', title });
  } else if (hasEnded(halfYear, today) && (missing !== null || followUp !== null)) {
    const title = titles.followUpDue(halfYear);
    items.push({ ...about, key: `FOLLOW_UP_DUE:${halfYear}`, kind: 'FOLLOW_UP_DUE', title, on: dayAfter(lastDay) });
  }
  return items;
}

type Seen = { organisationId: string; today: PlainDate; reminders: TodoFacts['reminders']; locale: Locale };

function itemOfDeadline(date: WheelDate, { organisationId, today, reminders, locale }: Seen): TodoItem[] {
  const isNotice = date.kind === 'NOTICE_DAY';
  if (daysBetween(today, date.on) > (isNotice ? NOTICE_WITHIN_DAYS : DEADLINES_WITHIN_DAYS)) return [];
  return [
    {
      ...ABOUT_NOTHING,
      key: date.key,
      kind: isNotice ? 'NOTICE_DAY' : 'DEADLINE',
      title: deadlineTitle(date, locale),
      on: date.on,
      agreement: date.agreementId === null ? null : { id: date.agreementId, organisationId },
      remindedOn: reminders.find(({ deadline }) => deadline === date.key)?.remindedOn ?? null,
    },
  ];
}

function itemsOfWork({ atRisk, deadLetters }: TodoFacts, locale: Locale): TodoItem[] {
  const titles = todoTitles(locale);
  const items: TodoItem[] = [];
  if (atRisk.count > 0) {
    const { count, soonest, code } = atRisk;
    const title = titles.casesAtRisk(count);
    items.push({ ...ABOUT_NOTHING, key: 'CASES_AT_RISK', kind: 'CASES_AT_RISK', title, on: soonest, count, caseCode: code });
  }
  if (deadLetters.count > 0) {
    const { count, since } = deadLetters;
    const title = titles.deadLetters(count);
    items.push({ ...ABOUT_NOTHING, key: 'DEAD_LETTER', kind: 'DEAD_LETTER', title, on: since, count });
  }
  return items;
}

function byDateAndKey(item: TodoItem, other: TodoItem): number {
  const [on, otherOn] = [item.on ?? '', other.on ?? ''];
  if (on !== otherOn) return on < otherOn ? -1 : 1;
  return item.key < other.key ? -1 : 1;
}
