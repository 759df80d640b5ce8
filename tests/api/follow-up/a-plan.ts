import { randomUUID } from 'node:crypto';
import type { OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import {
  Activity,
  FocusArea,
  Goal,
  Indicator,
  IndicatorValue,
  StrategicPlan,
} from '@jourplan/schema/persistence/entities/plan.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { rowsOf } from '../../support/rows-of.js';

export type SmallPlan = { goalId: string; activityIds: [string, string]; indicatorId: string };

/** One area, one goal with an indicator, two activities of every year, adopted for 2025–2027. */
export async function aSmallPlan(orm: MikroORM, organisation: string): Promise<SmallPlan> {
  const [plan, area, goal, first, second, indicator] = Array.from({ length: 6 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const activity = { organisation, goal: [organisation, goal] as [string, string], kind: 'CONTINUOUS' as const, years: [] };
  await inOrganisation(orm.em, organisation, async (tx) => {
    await tx.insert(StrategicPlan, {
      organisation,
      id: plan,
      title: 'Verksamhetsplan',
      purpose: 'Stöd',
      overallGoal: 'Nå fler',
      firstYear: 2025,
      lastYear: 2027,
      adoptedOn: '2025-01-01',
    });
    await tx.insert(FocusArea, { organisation, id: area, plan: [organisation, plan], position: 1, name: 'Stöd och hjälp' });
    await tx.insert(Goal, { organisation, id: goal, focusArea: [organisation, area], position: 1, statement: 'Alla får stöd' });
    await tx.insert(Activity, { ...activity, id: first, position: 1, title: 'Stöd per telefon' });
    await tx.insert(Activity, { ...activity, id: second, position: 2, title: 'Stöd på plats' });
    await tx.insert(Indicator, {
      organisation,
      id: indicator,
      goal: [organisation, goal],
      name: 'Nöjda',
      unit: 'procent',
      better: 'HIGHER',
      target: 80,
    });
  });
  return { goalId: goal, activityIds: [first, second], indicatorId: indicator };
}

/** Writes an outcome as the application would, past every rule but those of the database. */
export async function storeOutcome(
  orm: MikroORM,
  organisation: string,
  activityId: string,
  {
    halfYear = '2026-H1',
    status = 'COMPLETED',
    account = '',
  }: { halfYear?: string; status?: OutcomeStatus; account?: string } = {},
): Promise<void> {
  await rowsOf(
    orm,
    organisation,
    `insert into outcome (organisation_id, activity_id, half_year, status, account) values (?, ?, ?, ?, ?)
     on conflict (organisation_id, activity_id, half_year) do update set status = excluded.status, account = excluded.account, version = outcome.version + 1`,
    [organisation, activityId, halfYear, status, account],
  );
}

export async function storeIndicatorValue(
  orm: MikroORM,
  organisation: string,
  indicatorId: string,
  value: number,
): Promise<void> {
  await inOrganisation(orm.em, organisation, (tx) =>
    tx.insert(IndicatorValue, {
      organisation,
      id: randomUUID(),
      indicator: [organisation, indicatorId],
      halfYear: '2026-H1',
      value,
    }),
  );
}
