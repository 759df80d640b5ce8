import type { Section } from '@jourplan/schema/domain/contacts/contacts.js';
import type { AttemptLadderStep } from '@jourplan/schema/domain/kpis/attempt-ladder.js';
import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import { firstDayOf, type HalfYear, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { SupportCase } from './support-case.type.js';

/** Null and undefined ask for everything. */
export type CaseFilter = {
  halfYear?: HalfYear | null;
  section?: Section | null;
  ladder?: AttemptLadderStep | null;
  open?: boolean | null;
  codeStartsWith?: string | null;
};
/** Where a page begins: after this case in the order of the list. */
export type CasePosition = { receivedOn: string; id: string };

const ATTEMPTS_OF_CASE = `
  select coalesce(json_agg(json_build_object('id', a.id, 'occurredOn', a.occurred_on, 'partOfDay', a.part_of_day,
           'channel', a.channel, 'reached', a.reached, 'voidReason', a.void_reason, 'version', a.version)
           order by a.occurred_on, a.part_of_day, a.id), '[]') as attempts
    from contact_attempt a where a.organisation_id = c.organisation_id and a.support_case_id = c.id`;

const STANDING = `
  case when t.support_case_id is null or c.void_reason is not null then null else json_build_object('asOf', t.as_of,
    'standings', t.standings, 'ladder', t.ladder, 'revisitOn', t.revisit_on) end`;

// A person may live in any municipality; the tables hold those of the association's area alone.
const NAMES = `'${JSON.stringify(Object.fromEntries(MUNICIPALITY_NAMES))}'::jsonb`;

/** Columns bear the names of the GraphQL fields, so that a row is the answer. */
export const CASE_SHOWN = `
  select c.id, c.code, c.received_on as "receivedOn", c.section, c.target_group as "targetGroup", c.gender, c.age_band as "ageBand",
         c.came_via as "cameVia", c.crime_category as "crimeCategory",
         case when c.municipality_code is null then null
              else json_build_object('code', c.municipality_code, 'name', coalesce(m.name, ${NAMES} ->> c.municipality_code, c.municipality_code)) end as municipality,
         case when d.id is null then null else json_build_object('id', d.id, 'name', d.name) end as district,
         c.police_reported as "policeReported", c.anonymous, c.phone_possible as "phonePossible",
         c.special_circumstances as "specialCircumstances", c.meeting_offered_on as "meetingOfferedOn",
         c.referred_to as "referredTo", c.referred_on as "referredOn", c.closed_on as "closedOn", s.code as "supporterCode",
         c.void_reason as "voidReason", c.version, attempted.attempts, ${STANDING} as standing`;

/** What those columns are taken from beside `support_case c`. */
export const CASE_BESIDE = `
    left join municipality m on m.organisation_id = c.organisation_id and m.code = c.municipality_code
    left join district d on d.organisation_id = c.organisation_id and d.id = c.district_id
    left join supporter s on s.organisation_id = c.organisation_id and s.id = c.supporter_id
    left join case_standing t on t.organisation_id = c.organisation_id and t.support_case_id = c.id
    cross join lateral (${ATTEMPTS_OF_CASE}) attempted`;

const FILTERED = `
  c.organisation_id = $1 and c.received_on between $2::date and $3::date
    and ($4::text is null or c.section = $4)
    and ($5::text is null or (c.void_reason is null and exists (select from case_standing l
          where l.organisation_id = c.organisation_id and l.support_case_id = c.id and l.ladder = $5)))
    and ($6::boolean is null or (c.void_reason is null and (c.closed_on is null) = $6))
    and ($7::text is null or starts_with(upper(c.code), upper($7)))`;

const PAGE = {
  name: 'support_cases_page',
  text: `${CASE_SHOWN}
    from (select c.* from support_case c
           where ${FILTERED} and (c.received_on, c.id) < ($8::date, $9::uuid)
           order by c.received_on desc, c.id desc limit $10) c
    ${CASE_BESIDE}
   order by c.received_on desc, c.id desc`,
};

const COUNT = {
  name: 'support_cases_count',
  text: `select count(*)::int as count from support_case c where ${FILTERED}`,
};

const BY_CODE = {
  name: 'support_case_by_code',
  text: `${CASE_SHOWN} from support_case c ${CASE_BESIDE} where c.organisation_id = $1 and c.code = $2`,
};

const BY_ID = {
  name: 'support_case_by_id',
  text: `${CASE_SHOWN} from support_case c ${CASE_BESIDE} where c.organisation_id = $1 and c.id = $2`,
};

const BY_IDS = {
  name: 'support_cases_by_ids',
  text: `${CASE_SHOWN} from support_case c ${CASE_BESIDE} where c.organisation_id = $1 and c.id = any($2::uuid[]) order by c.code`,
};

const BY_ATTEMPT = {
  name: 'support_case_by_attempt',
  text: `${CASE_SHOWN} from support_case c ${CASE_BESIDE}
   where c.organisation_id = $1
     and c.id = (select support_case_id from contact_attempt where organisation_id = $1 and id = $2)`,
};

const BEFORE_ALL = '1900-01-01';
const AFTER_ALL = { receivedOn: '2200-01-01', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** The latest received first; cases of one day in the order of their ids. */
export function readCasePage(
  reader: Reader,
  organisationId: string,
  { filter, after, limit }: { filter: CaseFilter; after: CasePosition | null; limit: number },
): Promise<SupportCase[]> {
  const from = after ?? AFTER_ALL;
  return reader.inOrganisation(organisationId, PAGE, [organisationId, ...filterValues(filter), from.receivedOn, from.id, limit]);
}

export async function countCases(reader: Reader, organisationId: string, filter: CaseFilter): Promise<number> {
  const [row] = await reader.inOrganisation<{ count: number }>(organisationId, COUNT, [organisationId, ...filterValues(filter)]);
  return row?.count ?? 0;
}

export async function readCaseByCode(reader: Reader, organisationId: string, code: string): Promise<SupportCase | null> {
  const [row] = await reader.inOrganisation<SupportCase>(organisationId, BY_CODE, [organisationId, code]);
  return row ?? null;
}

export async function readCaseById(reader: Reader, organisationId: string, id: string): Promise<SupportCase | null> {
  const [row] = await reader.inOrganisation<SupportCase>(organisationId, BY_ID, [organisationId, id]);
  return row ?? null;
}

/** In the order of their codes. */
export function readCasesByIds(reader: Reader, organisationId: string, ids: readonly string[]): Promise<SupportCase[]> {
  return reader.inOrganisation(organisationId, BY_IDS, [organisationId, ids]);
}

export async function readCaseOfAttempt(reader: Reader, organisationId: string, id: string): Promise<SupportCase | null> {
  const [row] = await reader.inOrganisation<SupportCase>(organisationId, BY_ATTEMPT, [organisationId, id]);
  return row ?? null;
}

function filterValues({ halfYear, section, ladder, open, codeStartsWith }: CaseFilter): unknown[] {
  const from = halfYear ? firstDayOf(halfYear) : BEFORE_ALL;
  const to = halfYear ? lastDayOf(halfYear) : AFTER_ALL.receivedOn;
  return [from, to, section ?? null, ladder ?? null, open ?? null, codeStartsWith ? beginningOf(codeStartsWith) : null];
}

/** No code begins with a sign that no code may hold, so that one stands for all the others. */
function beginningOf(text: string): string {
  return /^[A-Za-z0-9-]*$/.test(text) ? text : '!';
}
