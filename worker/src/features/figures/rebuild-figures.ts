import { removeOtherFigures, storeFigureStates } from './figure-states.js';
import type { FiguresScope } from './figures-scope.js';
import { recountAgreementKpis } from './recount-agreement-kpis.js';
import { recountCaseKpis } from './recount-kpis.js';
import { recountEveryRegister } from './recount-registers.js';
import { recountVolumes } from './recount-volumes.js';
import { rejudgeEveryCase } from './update-standings.js';

/** How many stored rows were not what the raw rows say. */
export type Differences = { standings: number; figures: number };

/** Computes everything from the raw rows and writes what differs. */
export async function rebuildFigures(scope: FiguresScope): Promise<Differences> {
  const standings = await rejudgeEveryCase(scope);
  const { halfYears, changed } = await recountEveryRegister(scope);
  const removed = await removeOtherFigures(scope, halfYears);
  const kpis = await recountCaseKpis(scope, halfYears);
  const agreementKpis = await recountAgreementKpis(scope, halfYears);
  const volumes = await recountVolumes(scope, halfYears);
  await storeFigureStates(scope, halfYears);
  return { standings: standings.changed, figures: removed + changed + kpis + agreementKpis + volumes };
}
