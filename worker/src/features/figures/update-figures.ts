import { type HalfYear, halfYearOf, lastDayOf } from '@jourplan/schema/domain/half-year.js';
import { minDate, type PlainDate, plusDays } from '@jourplan/schema/domain/plain-date.js';
import { recountAgreementKpis } from '../agreements/recount-agreement-kpis.js';
import { readFigureStates, storeFigureStates } from './figure-states.js';
import type { FigureState, FiguresScope } from './figures-scope.js';
import { rebuildFigures } from './rebuild-figures.js';
import { recountCaseKpis } from './recount-kpis.js';
import { recountEveryRegister, recountRegisters } from './recount-registers.js';
import { recountVolumes } from './recount-volumes.js';
import { MARKS_PER_DRAIN, updateStandings } from './update-standings.js';

/** A week that belongs to a half-year by its Thursday may end three days after it; rounded up. */
const REGISTERS_SETTLE_WITHIN_DAYS = 7;

export type Update = { cases: number; marks: number; moreWaits: boolean; wentBack: boolean };

/**
 * Counts what is marked, and what has turned since the day the figures are of, in the caller's transaction. One drainer
 * of an organisation at a time: null when another is at it.
 */
export async function updateFigures(scope: FiguresScope): Promise<Update | null> {
  if (!(await claimOrganisation(scope))) return null;
  const states = await readFigureStates(scope);
  if (states.some((state) => state.asOf > scope.asOf)) {
    await rebuildFigures(scope);
    return { cases: 0, marks: 0, moreWaits: true, wentBack: true };
  }
  const previous = earliestDay(states, scope.asOf);
  const standings = await updateStandings(scope, previous);
  const touched = standings.halfYears;
  const registered = await updateRegisters(scope, states, touched, previous);
  const counted = [...new Set([...touched, ...registered])];
  await recountCaseKpis(scope, counted);
  await recountAgreementKpis(scope, counted);
  await recountVolumes(scope, touched);
  const everyDay = previous === null ? [] : states.map((state) => state.halfYear);
  await storeFigureStates(scope, [...new Set([...counted, ...everyDay])]);
  return { cases: standings.cases, marks: standings.marks, moreWaits: standings.marks === MARKS_PER_DRAIN, wentBack: false };
}

async function claimOrganisation({ tx, organisationId }: FiguresScope): Promise<boolean> {
  const rows = await tx.execute<{ claimed: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(:organisationId, 2)) as claimed',
    { organisationId },
  );
  return rows[0]?.claimed === true;
}

/** The day some figures are still of; null when all are of today, or there are none. */
function earliestDay(states: readonly FigureState[], today: PlainDate): PlainDate | null {
  const [first, ...rest] = states.map((state) => state.asOf).filter((day) => day < today);
  return first === undefined ? null : minDate(first, ...rest);
}

async function updateRegisters(
  scope: FiguresScope,
  states: readonly FigureState[],
  touched: readonly HalfYear[],
  previous: PlainDate | null,
): Promise<HalfYear[]> {
  const known = states.map((state) => state.halfYear);
  const current = halfYearOf(scope.asOf);
  const reached = previous === null ? touched : [...touched, current];
  const marked = await drainRegisterMarks(scope);
  if (marked || reached.some((halfYear) => !known.includes(halfYear)))
    return recountEveryRegister(scope, [...known, ...touched]).then(({ halfYears }) => halfYears);
  const moving = previous === null ? [] : known.filter((halfYear) => !isSettled(halfYear, previous));
  return recountRegisters(scope, moving).then(({ halfYears }) => halfYears);
}

async function drainRegisterMarks({ tx, organisationId }: FiguresScope): Promise<boolean> {
  const rows = await tx.execute('delete from register_mark where organisation_id = :organisationId returning id', {
    organisationId,
  });
  return rows.length > 0;
}

function isSettled(halfYear: HalfYear, on: PlainDate): boolean {
  return on > plusDays(lastDayOf(halfYear), REGISTERS_SETTLE_WITHIN_DAYS);
}
