import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseRow } from './case-row.js';
import { type ImportProblem, valueProblem } from './import-problem.js';
import { LOST_ZEROS } from './lost-zeros.js';

/** `voided`: rows about voided cases, which change nothing. */
export type CasesStored = { added: number; changed: number; unchanged: number; voided: number };

const INCOMING = `incoming as materialized (
  select * from json_to_recordset(?::json) as row (
    line int, code text, "receivedOn" date, section text, "targetGroup" text, gender text, "ageBand" text, "cameVia" text,
    "crimeCategory" text, "municipalityCode" text, "districtId" uuid, "policeReported" text, anonymous boolean,
    "phonePossible" boolean, "meetingOfferedOn" date, "referredTo" text, "referredOn" date, "closedOn" date))`;

/** Column and property of everything a file tells of a case. */
const TOLD = [
  ['received_on', 'receivedOn'],
  ['section', 'section'],
  ['target_group', 'targetGroup'],
  ['gender', 'gender'],
  ['age_band', 'ageBand'],
  ['came_via', 'cameVia'],
  ['crime_category', 'crimeCategory'],
  ['municipality_code', 'municipalityCode'],
  ['police_reported', 'policeReported'],
  ['anonymous', 'anonymous'],
  ['phone_possible', 'phonePossible'],
  ['meeting_offered_on', 'meetingOfferedOn'],
  ['referred_to', 'referredTo'],
  ['referred_on', 'referredOn'],
  ['closed_on', 'closedOn'],
] as const;

/** A file without the column for districts says nothing of them: a known case keeps its own. */
const toldColumns = (tellsDistrict: boolean) => (tellsDistrict ? [...TOLD, ['district_id', 'districtId'] as const] : TOLD);

/** Locks the known cases, so that nothing they are checked against changes before the commit. */
export async function checkCases(tx: EntityManager, rows: readonly CaseRow[]): Promise<ImportProblem[]> {
  const found = await tx.execute<{ line: number; firstAttemptOn: string | null; isNumber: boolean }[]>(
    `with ${INCOMING}, known as materialized (
       select c.organisation_id, c.id, i.line, i."receivedOn", c.void_reason
         from incoming i join support_case c on c.code = i.code order by c.id for no key update of c)
     select k.line, min(a.occurred_on)::text as "firstAttemptOn", false as "isNumber"
       from known k join contact_attempt a
         on a.organisation_id = k.organisation_id and a.support_case_id = k.id and a.void_reason is null and a.occurred_on < k."receivedOn"
      where k.void_reason is null group by k.line
     union all select i.line, null, true from incoming i where ${LOST_ZEROS} order by line`,
    [JSON.stringify(rows)],
  );
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return found.map(({ line, firstAttemptOn, isNumber }) => {
    const row = byLine.get(line);
    if (isNumber) return valueProblem(line, 'ärendekod', row?.code ?? '', 'CODE_BECAME_A_NUMBER');
    return valueProblem(line, 'mottaget', row?.receivedOn ?? '', 'AFTER_FIRST_ATTEMPT', { firstAttemptOn: firstAttemptOn ?? '' });
  });
}

/** Adds new cases, updates those with other values and marks both for computing, in one statement. */
export async function storeCases(
  tx: EntityManager,
  organisationId: string,
  rows: readonly CaseRow[],
  tellsDistrict: boolean,
): Promise<CasesStored> {
  const told = toldColumns(tellsDistrict);
  const columns = told.map(([column]) => column).join(', ');
  const ofCase = told.map(([column]) => `c.${column}`).join(', ');
  const ofRow = told.map(([, property]) => `i."${property}"`).join(', ');
  const [counts] = await tx.execute<{ added: number; changed: number; voided: number }[]>(
    `with ${INCOMING},
     changed as (
       update support_case c set (${columns}) = row(${ofRow}), version = c.version + 1
         from incoming i where c.code = i.code and c.void_reason is null and (${ofCase}) is distinct from (${ofRow}) returning c.id),
     added as (
       insert into support_case (organisation_id, code, ${columns})
       select ?::uuid, i.code, ${ofRow} from incoming i
        where not exists (select from support_case c where c.code = i.code) order by i.line returning id),
     marked as (
       insert into case_mark (organisation_id, support_case_id)
       select ?::uuid, id from (select id from changed union all select id from added) as touched)
     select (select count(*)::int from added) as added, (select count(*)::int from changed) as changed,
            (select count(*)::int from incoming i join support_case c on c.code = i.code where c.void_reason is not null) as voided`,
    [JSON.stringify(rows), organisationId, organisationId],
  );
  const { added, changed, voided } = counts ?? { added: 0, changed: 0, voided: 0 };
  return { added, changed, unchanged: rows.length - added - changed - voided, voided };
}
