import { type HalfYear, halfYearOf } from '@jourplan/schema/domain/half-year.js';
import { recountAgreementKpis } from '../agreements/recount-agreement-kpis.js';
import { readFigureStates, removeFiguresToCome, storeFigureStates } from './figure-states.js';
import type { FiguresScope } from './figures-scope.js';
import { recountCaseKpis } from './recount-kpis.js';
import { recountEveryRegister } from './recount-registers.js';
import { recountVolumes } from './recount-volumes.js';
import { rejudgeEveryCase } from './update-standings.js';

/** How many stored rows were not what the raw rows say. */
export type Differences = { standings: number; figures: number };

/** Computes everything from the raw rows and writes what differs. */
export async function rebuildFigures(scope: FiguresScope): Promise<Differences> {
  const toCome = await removeFiguresToCome(scope);
  const states = await readFigureStates(scope);
  const standings = await rejudgeEveryCase(scope);
  const known = [
    ...new Set([...states.map((state) => state.halfYear), ...standings.halfYears, ...(await storedHalfYears(scope))]),
  ];
  const started = known.filter((halfYear) => halfYear <= halfYearOf(scope.asOf));
  const registers = await recountEveryRegister(scope, started);
  const halfYears = registers.halfYears;
  const kpis = await recountCaseKpis(scope, halfYears);
  const agreementKpis = await recountAgreementKpis(scope, halfYears);
  const volumes = await recountVolumes(scope, halfYears);
  await storeFigureStates(scope, halfYears);
  return { standings: standings.changed, figures: toCome + registers.changed + kpis + agreementKpis + volumes };
}

async function storedHalfYears({ tx, organisationId }: FiguresScope): Promise<HalfYear[]> {
  const rows = await tx.execute<{ halfYear: HalfYear }[]>(
    `select half_year as "halfYear" from contact_kpi_figure where organisation_id = :organisationId
     union select half_year from contact_volume_figure where organisation_id = :organisationId
     union select half_year from agreement_kpi_figure where organisation_id = :organisationId`,
    { organisationId },
  );
  return rows.map((row) => row.halfYear);
}
