import type { AgreementFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { WITHOUT_BREAKDOWN } from '@jourplan/schema/domain/contacts/volumes.js';
import type { BudgetLineFacts } from '@jourplan/schema/domain/follow-up/follow-up-budget.js';
import type { FollowUpContent, KpiFigure, ManualAssessment } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import type { IndicatorDirection } from '@jourplan/schema/domain/plan/indicator-target.js';
import type { OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { agreementFactsSql } from '@jourplan/schema/persistence/facts/agreement-facts.js';
import { budgetLinesSql } from '@jourplan/schema/persistence/facts/budget-facts.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { CommandScope } from '../../platform/command-scope.js';

/** What a follow-up of the half-year would rest on now. */
export type LiveFacts = {
  halfYear: HalfYear;
  /** The day the figures are of; null while none are stored. */
  figuresAsOf: PlainDate | null;
  /** Whether changes that touch the half-year have not been counted. */
  marksWait: boolean;
  outcomes: { activityId: string; status: OutcomeStatus; account: string }[];
  manualAssessments: (ManualAssessment & { goalId: string })[];
  indicators: { goalId: string; value: number; target: number | null; better: IndicatorDirection }[];
  kpis: KpiFigure[];
  volumes: FollowUpContent['volumes'];
  budgetLines: BudgetLineFacts[];
  agreements: AgreementFacts[];
};

const asList = (rows: string) => `(select coalesce(json_agg(row_to_json(r)), '[]') from (${rows}) r)`;

/** The facts as columns, of one half-year; both arguments are pieces of SQL. */
export function liveFactsColumns(organisation: string, halfYear: string): string {
  const of = (alias: string) => `${alias}.organisation_id = ${organisation} and ${alias}.half_year = ${halfYear}`;
  return `
      ${halfYear} as "halfYear",
      (select s.as_of::text from figure_state s where ${of('s')}) as "figuresAsOf",
      exists (select from register_mark where organisation_id = ${organisation}) or exists (
        select from half_year_mark h where ${of('h')}) or exists (
        select from case_mark k
          join support_case c on c.organisation_id = k.organisation_id and c.id = k.support_case_id
          left join case_standing t on t.organisation_id = k.organisation_id and t.support_case_id = k.support_case_id
         where k.organisation_id = ${organisation}
           and (${halfYear} in (guard.half_year_of(c.received_on), t.half_year) or ${halfYear} = any (t.counted_in) or exists (
             select from contact_attempt a where a.organisation_id = k.organisation_id and a.support_case_id = c.id
                and guard.half_year_of(a.occurred_on) = ${halfYear}))) as "marksWait",
      ${asList(`select o.activity_id as "activityId", o.status, o.account from outcome o where ${of('o')}`)} as outcomes,
      ${asList(`select m.goal_id as "goalId", m.assessment, m.reason from manual_assessment m
                 where ${of('m')} and m.assessment is not null`)} as "manualAssessments",
      ${asList(`select coalesce(i.goal_id, a.goal_id) as "goalId", v.value::float8 as value, i.target::float8 as target, i.better
                  from indicator_value v
                  join indicator i on i.organisation_id = v.organisation_id and i.id = v.indicator_id
                  left join activity a on a.organisation_id = i.organisation_id and a.id = i.activity_id
                 where ${of('v')}`)} as indicators,
      ${asList(`select g.kpi as key, g.numerator, g.denominator, g.pending from contact_kpi_figure g where ${of('g')}`)} as kpis,
      ${asList(`select g.measure, g.value, g.section, nullif(g.channel, '') as channel, g.count from contact_volume_figure g
                 where ${of('g')} and g.dimension = '${WITHOUT_BREAKDOWN}'`)} as volumes,
      ${budgetLinesSql(organisation, halfYear)} as "budgetLines",
      ${agreementFactsSql(organisation)} as agreements`;
}

const LIVE_FACTS = {
  name: 'follow_up_live_facts',
  text: `select ${liveFactsColumns('$1', 'p.half_year')} from unnest($2::text[]) as p (half_year)`,
};

/** Of every half-year asked for, in one statement. */
export function readLiveFacts(reader: Reader, organisationId: string, halfYears: readonly HalfYear[]): Promise<LiveFacts[]> {
  return reader.inOrganisation(organisationId, LIVE_FACTS, [organisationId, halfYears]);
}

/** For a command that decides by them, in its own transaction. */
export async function liveFactsIn({ tx, organisationId }: CommandScope, halfYear: HalfYear): Promise<LiveFacts> {
  const sql = `select ${liveFactsColumns(':organisationId::uuid', ':halfYear::text')}`;
  const [facts] = await tx.execute<LiveFacts[]>(sql, { organisationId, halfYear });
  return facts as LiveFacts;
}
