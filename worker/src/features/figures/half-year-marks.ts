import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { FiguresScope } from './figures-scope.js';

/** In the transaction that moves standings without adding up the figures they are part of. */
export async function markHalfYears({ tx, organisationId }: FiguresScope, halfYears: readonly HalfYear[]): Promise<void> {
  if (halfYears.length === 0) return;
  await tx.execute(
    'insert into half_year_mark (organisation_id, half_year) select :organisationId::uuid, unnest(array[:halfYears]::text[])',
    { organisationId, halfYears },
  );
}

/** In the transaction that adds the figures up: the half-years whose standings earlier ones have moved. */
export async function drainHalfYearMarks({ tx, organisationId }: FiguresScope): Promise<HalfYear[]> {
  const rows = await tx.execute<{ halfYear: HalfYear }[]>(
    'delete from half_year_mark where organisation_id = :organisationId returning half_year as "halfYear"',
    { organisationId },
  );
  return [...new Set(rows.map(({ halfYear }) => halfYear))];
}
