import type { AdoptedPlan } from '../domain/plan/plan-that-holds.js';
import type { AssociationWheelInputs, OwnDate } from '../domain/year-wheel/association-wheel.js';
import type { ReportingDays, WheelActivity, WheelAgreement } from '../domain/year-wheel/year-wheel.js';
import type { ReadStatement } from './read.js';

type Rows = {
  plans: (AdoptedPlan & { activities: WheelActivity[] })[];
  agreements: WheelAgreement[];
  reporting: ReportingDays[];
  ownDates: StoredOwnDate[];
};

export type StoredOwnDate = OwnDate & { version: number };
export type StoredWheelInputs = Omit<AssociationWheelInputs, 'ownDates'> & { ownDates: readonly StoredOwnDate[] };

const list = (object: string, from: string, order: string) =>
  `coalesce((select json_agg(json_build_object(${object}) order by ${order}) from ${from}), '[]')`;

const activities = list(
  `'id', a.id, 'title', a.title, 'kind', a.kind, 'years', a.years, 'schedule', a.schedule, 'scheduleWeek', a.schedule_week`,
  `activity a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
     join focus_area f on f.organisation_id = g.organisation_id and f.id = g.focus_area_id
    where f.organisation_id = p.organisation_id and f.plan_id = p.id and a.schedule <> 'NONE'`,
  'a.id',
);

const plans = list(
  `'id', p.id, 'adoptedOn', p.adopted_on, 'years', json_build_object('firstYear', p.first_year, 'lastYear', p.last_year), 'activities', ${activities}`,
  'strategic_plan p where p.adopted_on is not null',
  'p.id',
);

const term = `case when g.starts_on is null then null else json_build_object('startsOn', g.starts_on, 'initialEndsOn', g.initial_ends_on,
  'finalEndsOn', g.final_ends_on, 'renewal', g.renewal,
  'noticeBy', case when g.notice_month is null then null else json_build_object('month', g.notice_month, 'day', g.notice_day) end) end`;
const notice = `case when g.notice_given_on is null then null else json_build_object('givenOn', g.notice_given_on) end`;

const agreements = list(
  `'id', g.id, 'title', g.title, 'isDraft', g.state = 'DRAFT', 'term', ${term}, 'notice', ${notice}`,
  'funding_agreement g',
  'g.id',
);

const reporting = list(
  `'id', r.id, 'title', f.name || ': ' || r.title, 'days', json_build_array(json_build_object('month', r.month, 'day', r.day))`,
  'reporting_day r join funder f on f.organisation_id = r.organisation_id and f.id = r.funder_id',
  'r.id',
);

const ownDates = list(
  `'id', d.id, 'on', d.on_date, 'kind', d.kind, 'title', d.title, 'version', d.version`,
  'calendar_date d',
  'd.on_date, d.id',
);

/** All that the year wheel of one organisation rests on, in one statement; row-level security chooses the organisation. */
export const yearWheelStatement: ReadStatement = {
  name: 'year_wheel_inputs',
  text: `select ${plans} as plans, ${agreements} as agreements, ${reporting} as reporting, ${ownDates} as "ownDates"`,
};

/** The rows of that statement as the rule takes them. */
export function yearWheelInputs(rows: readonly Rows[]): StoredWheelInputs {
  const [row] = rows;
  if (row === undefined) throw new Error('the year wheel gave no row');
  return row;
}
