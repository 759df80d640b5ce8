import { heldTermOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { halfYearsWithFigures, registerKpisOf } from '@jourplan/schema/domain/kpis/figures.js';
import { REGISTER_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { type HalfYear, halfYearOf } from '@jourplan/schema/domain/time/half-year.js';
import { type KeptRegisters, readRegisters, registersIn } from '@jourplan/schema/persistence/facts/read-registers.js';
import type { FiguresScope } from './figures-scope.js';
import { storeRegisterKpis } from './recount-kpis.js';
import { firstCountedHalfYear } from './update-standings.js';

export type RegisterRecount = { halfYears: HalfYear[]; changed: number };

/** Counts the register KPIs of some half-years. */
export async function recountRegisters(scope: FiguresScope, halfYears: readonly HalfYear[]): Promise<RegisterRecount> {
  if (halfYears.length === 0) return { halfYears: [], changed: 0 };
  return store(scope, await readRegisters(scope.tx, scope.organisationId), halfYears);
}

/**
 * … and of every half-year that has figures: up to the running one, from the first in which a register is kept, an
 * agreement runs or a case was received. Gives them in their order.
 */
export async function recountEveryRegister(scope: FiguresScope): Promise<RegisterRecount> {
  const registers = await readRegisters(scope.tx, scope.organisationId);
  const firstCounted = await firstCountedHalfYear(scope);
  const begun = firstCounted === null ? startsOf(registers) : [...startsOf(registers), firstCounted];
  return store(scope, registers, halfYearsWithFigures(begun, scope.asOf));
}

// Training alone gives no KPI: it is counted by supporter.
function startsOf({ openings, hearings, supporters, agreements }: KeptRegisters): HalfYear[] {
  const inForce = agreements.filter(({ state }) => state === 'IN_FORCE');
  const starts = [
    openings.recordedFrom,
    hearings.recordedFrom,
    supporters.recordedFrom,
    ...inForce.map((agreement) => heldTermOf(agreement, agreements)?.term.startsOn ?? null),
  ];
  return starts.filter((date) => date !== null).map(halfYearOf);
}

async function store(scope: FiguresScope, registers: KeptRegisters, halfYears: readonly HalfYear[]): Promise<RegisterRecount> {
  const figures = halfYears.flatMap((halfYear) => {
    const counts = registerKpisOf(registersIn(registers, halfYear, scope.asOf), halfYear, scope.asOf);
    return REGISTER_KPI_KEYS.map((kpi) => ({ halfYear, kpi, ...counts[kpi] }));
  });
  return { halfYears: [...halfYears], changed: await storeRegisterKpis(scope, figures) };
}
