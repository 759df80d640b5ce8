import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactRow } from './contact-row.js';
import { type ImportProblem, valueProblem } from './import-problem.js';
import { LOST_ZEROS } from './lost-zeros.js';

/** `voided`: rows about voided cases or attempts, which change nothing. */
export type ContactsStored = { added: number; known: number; cases: number; voided: number };

const INCOMING = `incoming as materialized (
  select * from json_to_recordset(?::json) as row (
    line int, code text, "occurredOn" date, "partOfDay" text, channel text, reached boolean, occurrence int))`;

type Found = { line: number; state: 'UNKNOWN' | 'NUMBER' | 'EARLY'; receivedOn: string | null };

/** Locks the cases, so that none of them is voided or moved before the commit. */
export async function checkContacts(tx: EntityManager, rows: readonly ContactRow[]): Promise<ImportProblem[]> {
  const found = await tx.execute<Found[]>(
    `with ${INCOMING}, known as materialized (
       select c.code, c.received_on, c.void_reason from support_case c
        where c.code in (select code from incoming) order by c.id for no key update)
     select i.line, k.received_on::text as "receivedOn",
            case when k.code is not null then 'EARLY' when ${LOST_ZEROS} then 'NUMBER' else 'UNKNOWN' end as state
       from incoming i left join known k on k.code = i.code
      where k.code is null or (k.void_reason is null and i."occurredOn" < k.received_on)
      order by i.line`,
    [JSON.stringify(rows)],
  );
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return found.map(({ line, state, receivedOn }) => {
    const row = byLine.get(line);
    if (state === 'EARLY')
      return valueProblem(line, 'datum', row?.occurredOn ?? '', 'BEFORE_RECEIVED', { receivedOn: receivedOn ?? '' });
    return valueProblem(line, 'ärendekod', row?.code ?? '', state === 'UNKNOWN' ? 'UNKNOWN_CASE' : 'CODE_BECAME_A_NUMBER');
  });
}

/** Adds the rows that are not there yet and marks their cases for computing, in one statement. */
export async function storeContacts(
  tx: EntityManager,
  organisationId: string,
  rows: readonly ContactRow[],
): Promise<ContactsStored> {
  const [counts] = await tx.execute<{ added: number; cases: number; voided: number }[]>(
    `with ${INCOMING},
     added as (
       insert into contact_attempt (organisation_id, support_case_id, occurred_on, part_of_day, channel, reached, import_occurrence)
       select c.organisation_id, c.id, i."occurredOn", i."partOfDay", i.channel, i.reached, i.occurrence
         from incoming i join support_case c on c.code = i.code where c.void_reason is null order by i.line
       on conflict on constraint contact_attempt_import_identity_unique do nothing returning support_case_id),
     marked as (
       insert into case_mark (organisation_id, support_case_id)
       select ?::uuid, support_case_id from added group by support_case_id returning 1)
     select (select count(*)::int from added) as added, (select count(*)::int from marked) as cases,
            (select count(*)::int from incoming i join support_case c on c.code = i.code
              where c.void_reason is not null or exists (
                select from contact_attempt a
                 where (a.organisation_id, a.support_case_id, a.occurred_on, a.part_of_day, a.channel, a.reached, a.import_occurrence)
                     = (c.organisation_id, c.id, i."occurredOn", i."partOfDay", i.channel, i.reached, i.occurrence)
                   and a.void_reason is not null)) as voided`,
    [JSON.stringify(rows), organisationId],
  );
  const { added, cases, voided } = counts ?? { added: 0, cases: 0, voided: 0 };
  return { added, known: rows.length - added - voided, cases, voided };
}
