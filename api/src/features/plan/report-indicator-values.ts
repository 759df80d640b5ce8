import { type Refusal, type Ruling, refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import type { ReportableActivity } from './reportable-activity.js';

export type ReportedValue = { indicatorId: string; value: number };
type Report = { halfYear: HalfYear; indicatorValues?: ReportedValue[] | null };
type ValueRefusal = 'NOT_FOUND' | 'INVALID_VALUE';

const MOST_AT_ONCE = 50;
const BEYOND = 1e12;

/** Sets the given indicators of the activity, or of its goal, for the half-year. */
export async function reportIndicatorValues(
  scope: CommandScope,
  activity: ReportableActivity,
  { halfYear, indicatorValues }: Report,
): Promise<Ruling<null, ValueRefusal>> {
  const values = indicatorValues ?? [];
  if (values.length > MOST_AT_ONCE) return refuse('INVALID_VALUE', 'indicatorValues');
  const refusals = values.flatMap((value, index) => refusalsOf(value, `indicatorValues.${index}`));
  if (refusals.length > 0) return refuseAll(refusals);
  // Two activities of a goal share its indicators: everybody takes them in one order.
  const inOrder = [...values.entries()].toSorted(([, one], [, other]) => (one.indicatorId < other.indicatorId ? -1 : 1));
  for (const [index, { indicatorId, value }] of inOrder) {
    const saved = await scope.tx.execute<{ id: string }[]>(
      `insert into indicator_value (organisation_id, indicator_id, half_year, value)
       select i.organisation_id, i.id, ?, ? from indicator i where i.organisation_id = ? and i.id = ? and (i.activity_id = ? or i.goal_id = ?)
       on conflict (organisation_id, indicator_id, half_year)
         do update set value = excluded.value, version = indicator_value.version + 1
       returning id`,
      [halfYear, value, scope.organisationId, indicatorId, activity.id, activity.goalId],
    );
    if (saved.length === 0) return refuse('NOT_FOUND', `indicatorValues.${index}.indicatorId`);
  }
  return succeed(null);
}

function refusalsOf({ indicatorId, value }: ReportedValue, field: string): Refusal<ValueRefusal>[] {
  const refusals: Refusal<ValueRefusal>[] = [];
  if (!isUuid(indicatorId)) refusals.push({ code: 'NOT_FOUND', field: `${field}.indicatorId` });
  // Two decimals are kept; a third would be rounded away without a word.
  if (Math.abs(value) >= BEYOND || Math.abs(value * 100 - Math.round(value * 100)) > 1e-6 * Math.max(1, Math.abs(value)))
    refusals.push({ code: 'INVALID_VALUE', field: `${field}.value` });
  return refusals;
}
