import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import type { CommandScope } from '../../platform/command-scope.js';
import type { GivenBudgetLine } from './given-budget-line.js';

/** A line of the budget as it stands. */
export type KnownLine = { id: string; name: string; hasActuals: boolean };

export function knownLines({ tx, organisationId }: CommandScope, budgetId: string): Promise<KnownLine[]> {
  return tx.execute<KnownLine[]>(
    `select l.id, l.name, exists (select from budget_actual t where t.organisation_id = l.organisation_id and t.budget_line_id = l.id) as "hasActuals"
       from budget_line l where l.organisation_id = ? and l.budget_id = ? order by l.position, l.id`,
    [organisationId, budgetId],
  );
}

/** The line that a given one already is: the one it names, else the one of the same name. */
export function lineMeantBy({ id, name }: GivenBudgetLine, known: readonly KnownLine[]): KnownLine | null {
  const meant =
    typeof id === 'string' ? known.find((line) => line.id === id.toLowerCase()) : known.find((line) => line.name === name);
  return meant ?? null;
}

/** Removes what is gone, changes what stays and adds what is new, in the order given. */
export async function storeLines(
  { tx, organisationId }: CommandScope,
  budgetId: string,
  lines: readonly GivenBudgetLine[],
  known: readonly KnownLine[],
): Promise<void> {
  const meant = lines.map((line) => lineMeantBy(line, known)?.id ?? null);
  const gone = known.filter(({ id }) => !meant.includes(id)).map(({ id }) => id);
  const rows = lines.map((line, index) => rowOf(line, meant[index] ?? null, index + 1));
  const values = { organisationId, budgetId, rows: JSON.stringify(rows) };
  if (gone.length > 0)
    await tx.execute('delete from budget_line where organisation_id = ? and id = any(array[?]::uuid[])', [organisationId, gone]);
  // Names may be swapped between lines: what is renamed first gets a name that nobody else can have.
  await tx.execute(
    `update budget_line l set name = l.id::text from ${ROWS}
      where l.organisation_id = :organisationId and l.id = r."id" and l.name <> r."name"`,
    values,
  );
  await tx.execute(UPDATE, values);
  await tx.execute(INSERT, values);
}

const ROWS = `json_to_recordset(:rows::json) r("id" uuid, "position" int, "name" text, "costCategory" text, "agreementId" uuid, "sek" int, "firstHalfSek" int)`;

const UPDATE = `
  update budget_line l
     set position = r."position", name = r."name", cost_category = r."costCategory", agreement_id = r."agreementId", sek = r."sek",
         first_half_sek = r."firstHalfSek", version = l.version + 1
    from ${ROWS} where l.organisation_id = :organisationId and l.id = r."id"`;

const INSERT = `
  insert into budget_line (organisation_id, budget_id, position, name, cost_category, agreement_id, sek, first_half_sek)
  select :organisationId::uuid, :budgetId::uuid, r."position", r."name", r."costCategory", r."agreementId", r."sek", r."firstHalfSek"
    from ${ROWS} where r."id" is null`;

function rowOf({ name, costCategory, agreementId, sek, firstHalfSek }: GivenBudgetLine, id: string | null, position: number) {
  const kronor = (ore: number) => ore / oreOf(1);
  return {
    id,
    position,
    name,
    costCategory: costCategory ?? null,
    agreementId: agreementId ?? null,
    sek: kronor(sek),
    firstHalfSek: firstHalfSek === null || firstHalfSek === undefined ? null : kronor(firstHalfSek),
  };
}
