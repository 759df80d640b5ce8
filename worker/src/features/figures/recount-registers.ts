import { registerKpisOf } from '@jourplan/schema/domain/figures.js';
import { compareHalfYears, type HalfYear, halfYearOf, halfYearsBetween } from '@jourplan/schema/domain/half-year.js';
import { REGISTER_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi.js';
import type { Registers } from '@jourplan/schema/domain/registers.js';
import type { FiguresScope } from './figures-scope.js';
import { readRegisters } from './read-registers.js';
import { storeRegisterKpis } from './recount-kpis.js';

export type RegisterRecount = { halfYears: HalfYear[]; changed: number };

/** Counts the register KPIs of some half-years. */
export async function recountRegisters(scope: FiguresScope, halfYears: readonly HalfYear[]): Promise<RegisterRecount> {
  if (halfYears.length === 0) return { halfYears: [], changed: 0 };
  return store(scope, await readRegisters(scope.tx, scope.organisationId), halfYears);
}

/**
 * … and of every half-year up to the running one, from the first in which a register is kept or of which something is
 * known; none when there is no such half-year.
 */
export async function recountEveryRegister(scope: FiguresScope, known: readonly HalfYear[]): Promise<RegisterRecount> {
  const registers = await readRegisters(scope.tx, scope.organisationId);
  const [first] = [...known, ...startsOf(registers)].sort(compareHalfYears);
  return store(scope, registers, first === undefined ? [] : halfYearsBetween(first, halfYearOf(scope.asOf)));
}

// Training alone gives no KPI: it is counted by supporter.
function startsOf({ openings, hearings, supporters }: Registers): HalfYear[] {
  const starts = [openings.recordedFrom, hearings.recordedFrom, supporters.recordedFrom];
  return starts.filter((date) => date !== null).map(halfYearOf);
}

async function store(scope: FiguresScope, registers: Registers, halfYears: readonly HalfYear[]): Promise<RegisterRecount> {
  const figures = halfYears.flatMap((halfYear) => {
    const counts = registerKpisOf(registers, halfYear, scope.asOf);
    return REGISTER_KPI_KEYS.map((kpi) => ({ halfYear, kpi, ...counts[kpi] }));
  });
  return { halfYears: [...halfYears], changed: await storeRegisterKpis(scope, figures) };
}
