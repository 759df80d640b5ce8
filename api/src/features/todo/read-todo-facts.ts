import type { FollowUpStatus } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { IS_AT_RISK, WAITING_CASES } from '../../reads/waiting-cases-sql.js';

export type HalfYearFacts = {
  halfYear: HalfYear;
  /** Due activities without an outcome; null without an adopted plan. */
  missing: number | null;
  /** Of the latest revision; null when there is none. */
  followUp: { status: FollowUpStatus; isReturned: boolean } | null;
};

export type TodoFacts = {
  halfYears: HalfYearFacts[];
  /** `soonest` and `code` are null when there are none. */
  atRisk: { count: number; soonest: PlainDate | null; code: string | null };
  deadLetters: { count: number; since: PlainDate | null };
  reminders: { deadline: string; remindedOn: PlainDate }[];
};

const MISSING = `
  select count(*)::int from activity a
    join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
    join focus_area f on f.organisation_id = g.organisation_id and f.id = g.focus_area_id
   where a.organisation_id = $1 and f.plan_id = plan.id and (a.kind = 'CONTINUOUS' or h.year = any(a.years))
     and not exists (select from outcome o
           where o.organisation_id = a.organisation_id and o.activity_id = a.id and o.half_year = h.half_year)`;

const LATEST_REVISION = `
  select json_build_object('status', u.status, 'isReturned', u.return_reason is not null and u.status = 'DRAFT') as follow_up
    from follow_up u where u.organisation_id = $1 and u.half_year = h.half_year order by u.revision desc limit 1`;

// What is asked for, and half-years with a follow-up that somebody has begun.
const HALF_YEARS = `
  select half_year, left(half_year, 4)::int as year from (
    select unnest($3::text[]) as half_year
    union select half_year from follow_up where organisation_id = $1 and status in ('COMPUTING', 'DRAFT')) known`;

const TODO_FACTS = {
  name: 'todo_facts',
  text: `select
    (select coalesce(json_agg(json_build_object('halfYear', h.half_year, 'missing', case when plan.id is not null then (${MISSING}) end,
              'followUp', latest.follow_up) order by h.half_year), '[]')
       from (${HALF_YEARS}) h left join lateral (${planThatHoldsSql('$1', 'h.year')}) plan on true left join lateral (${LATEST_REVISION}) latest on true)
      as "halfYears",
    (select json_build_object('count', count(distinct w.id), 'soonest', min(w.due_on),
              'code', (array_agg(c.code order by w.due_on, c.code))[1])
       from (${WAITING_CASES}) w join support_case c on c.organisation_id = $1 and c.id = w.id
      where ${IS_AT_RISK}) as "atRisk",
    (select json_build_object('count', count(*), 'since', (min(failed_at) at time zone 'Europe/Stockholm')::date)
       from outbox_job where organisation_id = $1 and failed_at is not null) as "deadLetters",
    (select coalesce(json_agg(json_build_object('deadline', deadline, 'remindedOn', reminded_on)), '[]')
       from (select deadline, max(reminded_on) as reminded_on from deadline_reminder
              where organisation_id = $1 and due_on >= $2::date group by deadline) r) as reminders`,
};

/** All but the deadlines, in one statement. `halfYears` are those asked for; others come when their follow-up is at work. */
export async function readTodoFacts(
  reader: Reader,
  organisationId: string,
  today: PlainDate,
  halfYears: readonly HalfYear[],
): Promise<TodoFacts> {
  const [row] = await reader.inOrganisation<TodoFacts>(organisationId, TODO_FACTS, [organisationId, today, halfYears]);
  if (row === undefined) throw new Error('the facts for the list of things to do gave no row');
  return row;
}
