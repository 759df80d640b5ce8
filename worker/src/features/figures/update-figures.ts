import { type HalfYear, halfYearOf, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import { minDate, type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import { analyzeStandings } from '@jourplan/schema/persistence/analyze-tables.js';
import { readFigureStates, removeOtherFigures, storeFigureStates } from './figure-states.js';
import type { FigureState, FiguresScope } from './figures-scope.js';
import { drainHalfYearMarks, markHalfYears } from './half-year-marks.js';
import { rebuildFigures } from './rebuild-figures.js';
import { recountAgreementKpis } from './recount-agreement-kpis.js';
import { recountCaseKpis } from './recount-kpis.js';
import { recountEveryRegister, recountRegisters } from './recount-registers.js';
import { recountVolumes } from './recount-volumes.js';
import {
  firstCountedHalfYear,
  MARKS_AT_ONCE,
  moreMarksWait,
  updateMarkedStandings,
  updateStandings,
} from './update-standings.js';

/** A week that belongs to a half-year by its Thursday may end three days after it; rounded up. */
const REGISTERS_SETTLE_WITHIN_DAYS = 7;

export type Update = { cases: number; marks: number; moreWaits: boolean; wentBack: boolean };

/**
 * Counts what is marked, and what has turned since the day the figures are of, in the caller's transaction; when there is
 * too much for one, a part of it. One drainer of an organisation at a time: null when another is at it.
 */
export async function updateFigures(scope: FiguresScope): Promise<Update | null> {
  if (!(await claimOrganisation(scope))) return null;
  const states = await readFigureStates(scope);
  if (states.some((state) => state.asOf > scope.asOf)) {
    await rebuildFigures(scope);
    return { cases: 0, marks: 0, moreWaits: true, wentBack: true };
  }
  if (await moreMarksWait(scope)) return updateBatch(scope);
  const previous = earliestDay(states, scope.asOf);
  const standings = await updateStandings(scope, previous);
  const moved = await drainHalfYearMarks(scope);
  if (moved.length > 0) await analyzeStandings(scope.tx);
  await addUp(scope, { states, previous, touched: [...new Set([...standings.halfYears, ...moved])] });
  return { cases: standings.cases, marks: standings.marks, moreWaits: standings.marks === MARKS_AT_ONCE, wentBack: false };
}

/** Judges some of the marked cases; the half-years they touch are added up when all have been judged. */
async function updateBatch(scope: FiguresScope): Promise<Update> {
  const { cases, marks, halfYears } = await updateMarkedStandings(scope);
  await markHalfYears(scope, halfYears);
  return { cases, marks, moreWaits: true, wentBack: false };
}

type Moved = { states: readonly FigureState[]; previous: PlainDate | null; touched: readonly HalfYear[] };

async function addUp(scope: FiguresScope, moved: Moved): Promise<void> {
  const { halfYears, registered } = await updateRegisters(scope, moved);
  const touched = moved.touched.filter((halfYear) => halfYears.includes(halfYear));
  const counted = [...new Set([...touched, ...registered])];
  await recountCaseKpis(scope, counted);
  await recountAgreementKpis(scope, counted);
  await recountVolumes(scope, touched);
  await storeFigureStates(scope, moved.previous === null ? counted : halfYears);
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

/** `halfYears` have figures; those whose registers were counted again are `registered`. */
type Registered = { halfYears: readonly HalfYear[]; registered: readonly HalfYear[] };

async function updateRegisters(scope: FiguresScope, { states, previous, touched }: Moved): Promise<Registered> {
  const known = states.map((state) => state.halfYear);
  const reached = previous === null ? touched : [...touched, halfYearOf(scope.asOf)];
  const marked = await drainRegisterMarks(scope);
  if (marked || reached.some((halfYear) => !known.includes(halfYear)) || (await lostTheFirst(scope, touched))) {
    const { halfYears } = await recountEveryRegister(scope);
    await removeOtherFigures(scope, halfYears);
    return { halfYears, registered: halfYears };
  }
  const moving = previous === null ? [] : known.filter((halfYear) => !isSettled(halfYear, previous));
  await recountRegisters(scope, moving);
  return { halfYears: known, registered: moving };
}

/** Whether the last case of the earliest half-years is gone from them: they may have no figures any more. */
async function lostTheFirst(scope: FiguresScope, touched: readonly HalfYear[]): Promise<boolean> {
  const first = await firstCountedHalfYear(scope);
  return touched.some((halfYear) => first === null || halfYear < first);
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
