import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { WAITING_CASES, WAITING_COUNTS, type WaitsFor } from '../../reads/waiting-cases-sql.js';
import { CASE_BESIDE, CASE_SHOWN } from './read-cases.js';
import type { SupportCase } from './support-case.type.js';

type WorklistRow = SupportCase & { waitsFor: WaitsFor; dueOn: PlainDate };
/** What one case waits for, and the last day to do it in time. */
export type WaitingCase = { case: SupportCase; waitsFor: WaitsFor; dueOn: PlainDate };
export type WaitingCounts = { entries: number; cases: number; overdue: number; atRisk: number };

const WORKLIST = {
  name: 'worklist',
  text: `${CASE_SHOWN}, w.waits_for as "waitsFor", w.due_on as "dueOn"
    from (select * from (${WAITING_CASES}) waiting order by due_on, id, waits_for limit 100) w
    join support_case c on c.organisation_id = $1 and c.id = w.id
    ${CASE_BESIDE}
   order by w.due_on, c.received_on, c.code, w.waits_for`,
};

const COUNTS = { name: 'worklist_counts', text: WAITING_COUNTS };

const CONTACTS_ON = {
  name: 'contacts_on',
  text: `select count(*)::int as count from contact_attempt a
           join support_case c on (c.organisation_id, c.id) = (a.organisation_id, a.support_case_id) and c.void_reason is null
          where a.organisation_id = $1 and a.occurred_on = $2 and a.void_reason is null`,
};

/** The soonest first, at most 100. */
export async function readWorklist(reader: Reader, organisationId: string, today: PlainDate): Promise<WaitingCase[]> {
  const rows = await reader.inOrganisation<WorklistRow>(organisationId, WORKLIST, [organisationId, today]);
  return rows.map(({ waitsFor, dueOn, ...supportCase }) => ({ case: supportCase, waitsFor, dueOn }));
}

/** How many wait, over the whole list. */
export async function countWaiting(reader: Reader, organisationId: string, today: PlainDate): Promise<WaitingCounts> {
  const [row] = await reader.inOrganisation<WaitingCounts>(organisationId, COUNTS, [organisationId, today]);
  if (row === undefined) throw new Error('the count of the worklist gave no row');
  return row;
}

/** Attempts that bear the day as theirs, whoever made them. */
export async function countContactsOn(reader: Reader, organisationId: string, day: PlainDate): Promise<number> {
  const [row] = await reader.inOrganisation<{ count: number }>(organisationId, CONTACTS_ON, [organisationId, day]);
  return row?.count ?? 0;
}
