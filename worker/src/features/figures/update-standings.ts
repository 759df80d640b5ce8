import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { judgedCasesSql, STANDING_COLUMNS } from '@jourplan/schema/persistence/facts/judged-cases-sql.js';
import type { FiguresScope } from './figures-scope.js';

/** Marks read in one transaction. When more wait, the figures are added up once they have all been read. */
export const MARKS_AT_ONCE = 2_000;

export type UpdatedStandings = {
  marks: number;
  cases: number;
  /** Standings that were not what they should be, counting those that should not be there. */
  changed: number;
  /** Half-years the cases were or are part of. */
  halfYears: HalfYear[];
};

const columns = STANDING_COLUMNS.join(', ');
const old = STANDING_COLUMNS.map((column) => `s.${column} as old_${column}`).join(', ');
const read = STANDING_COLUMNS.map((column) => (column === 'standings' ? 'standings::text' : column)).join(', ');
const written = STANDING_COLUMNS.map((column) => (column === 'standings' ? 'standings::json' : column)).join(', ');
const judged = STANDING_COLUMNS.map((column) => `j.${column}`).join(', ');
const stored = STANDING_COLUMNS.map((column) => `old_${column}`).join(', ');
const replaced = STANDING_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ');

const nothingElse = 'select null::uuid as id where false';

/**
 * One statement, so that the marks it deletes and the rows it judges are seen at one moment: a change that is not
 * seen keeps its mark. `drained` deletes and returns marks; `others` gives further cases as `id`. Everything is looked
 * up case by case, so that it costs the same after a large import that the planner knows nothing of yet.
 */
function updateSql(drained: string, others: string): string {
  return `
  with drained as (${drained}),
  dirty as materialized (select support_case_id as id from drained union ${others}),
  compared as materialized (
    select d.id, s.support_case_id is not null as was_counted, ${old}, j.support_case_id is not null as counts, ${judged}
      from dirty d
      left join lateral (
        select support_case_id, ${read} from case_standing k
         where k.organisation_id = :organisationId and k.support_case_id = d.id limit 1) s on true
      left join lateral (${judgedCasesSql('select d.id')}) j on true),
  removed as (
    delete from case_standing k using compared c
     where k.organisation_id = :organisationId and k.support_case_id = c.id and c.was_counted and not c.counts
    returning k.support_case_id),
  written as (
    insert into case_standing (organisation_id, support_case_id, as_of, ${columns})
    select :organisationId::uuid, id, :asOf::date, ${written} from compared
     where counts and (not was_counted or (${stored}) is distinct from (${columns}))
    on conflict (organisation_id, support_case_id) do update set as_of = excluded.as_of, ${replaced}
    returning support_case_id)
  select (select count(*)::int from drained) as marks,
         (select count(*)::int from dirty) as cases,
         (select count(*)::int from removed) + (select count(*)::int from written) as changed,
         array(select unnest(counted_in) from compared union select unnest(old_counted_in) from compared order by 1) as "halfYears"`;
}

const waitingMarks = `
  delete from case_mark m using (
      select id from case_mark where organisation_id = :organisationId order by id limit ${MARKS_AT_ONCE}) batch
   where m.organisation_id = :organisationId and m.id = batch.id
  returning m.support_case_id`;

const noMarks = 'select null::uuid as support_case_id where false';

const turned = 'select support_case_id from case_standing where organisation_id = :organisationId and revisit_on <= :asOf::date';

// What bears a date that has come since. A date in the future is refused when it is typed in, but two machines' clocks may differ.
const comeSince = `
  select id from support_case
   where organisation_id = :organisationId
     and (received_on > :previous::date and received_on <= :asOf::date
       or meeting_offered_on > :previous::date and meeting_offered_on <= :asOf::date
       or referred_on > :previous::date and referred_on <= :asOf::date
       or closed_on > :previous::date and closed_on <= :asOf::date)
  union
  select support_case_id from contact_attempt
   where organisation_id = :organisationId and occurred_on > :previous::date and occurred_on <= :asOf::date`;

const markedSql = updateSql(waitingMarks, nothingElse);
const drainSql = updateSql(waitingMarks, turned);
const nextDaySql = updateSql(waitingMarks, `${turned} union ${comeSince}`);
const everyCaseSql = updateSql(
  noMarks,
  `select id from support_case where organisation_id = :organisationId
   union select support_case_id from case_standing where organisation_id = :organisationId`,
);

/** Judges the cases that are marked or have turned. `previous` is the day the figures were of, when that is another day. */
export function updateStandings(scope: FiguresScope, previous: PlainDate | null): Promise<UpdatedStandings> {
  return run(scope, previous === null ? drainSql : nextDaySql, previous);
}

/** … only those that are marked. */
export function updateMarkedStandings(scope: FiguresScope): Promise<UpdatedStandings> {
  return run(scope, markedSql, null);
}

/** Whether more marks wait than are read in one transaction. */
export async function moreMarksWait({ tx, organisationId }: FiguresScope): Promise<boolean> {
  const rows = await tx.execute(`select from case_mark where organisation_id = :organisationId offset ${MARKS_AT_ONCE} limit 1`, {
    organisationId,
  });
  return rows.length > 0;
}

/** The first half-year in which a case that counts was received; null when none is. */
export async function firstCountedHalfYear({ tx, organisationId }: FiguresScope): Promise<HalfYear | null> {
  const rows = await tx.execute<{ halfYear: HalfYear }[]>(
    `select half_year as "halfYear" from case_standing
      where organisation_id = :organisationId and half_year is not null order by half_year limit 1`,
    { organisationId },
  );
  return rows[0]?.halfYear ?? null;
}

/** Judges every case anew, whether marked or not. Leaves the marks. */
export function rejudgeEveryCase(scope: FiguresScope): Promise<UpdatedStandings> {
  return run(scope, everyCaseSql, null);
}

async function run({ tx, organisationId, asOf }: FiguresScope, sql: string, previous: PlainDate | null) {
  const rows = await tx.execute<UpdatedStandings[]>(sql, { organisationId, asOf, previous });
  return rows[0] as UpdatedStandings;
}
