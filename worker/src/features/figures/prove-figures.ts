import { randomUUID } from 'node:crypto';
import { proveFigures } from '@jourplan/schema/jobs/prove-figures.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';
import { IsolationLevel } from '@mikro-orm/postgresql';
import { forEveryOrganisation } from '../../platform/every-organisation.js';
import { handle } from '../../platform/job-handler.js';
import type { WorkContext } from '../../platform/work-context.js';
import type { FiguresScope } from './figures-scope.js';
import { type Differences, rebuildFigures } from './rebuild-figures.js';
import { updateFigures } from './update-figures.js';

export const proveFiguresHandler = handle(proveFigures, (context) =>
  forEveryOrganisation(context, proveFigures.name, async (organisationId) => {
    if ((await proveOrganisation(context, organisationId)) === null) throw new Error('another drainer is at the organisation');
  }),
);

type Proof = Pick<WorkContext, 'em' | 'clock' | 'log'>;

/**
 * Counts what waits, then everything from the raw rows, on one view of them, so that any difference left is an error
 * and not a change under way. Differences are repaired and reported. Null when a drainer was at the organisation.
 */
export async function proveOrganisation({ em, clock, log }: Proof, organisationId: string): Promise<Differences | null> {
  const differences = await untilUncontested(() =>
    inOrganisation(
      em,
      organisationId,
      async (tx) => {
        const scope = { tx, organisationId, asOf: clock.today(), now: clock.now() };
        if (!(await updateAll(scope))) return null;
        const found = await rebuildFigures(scope);
        if (found.standings + found.figures > 0) await report(scope, found);
        return found;
      },
      { isolationLevel: IsolationLevel.REPEATABLE_READ, limits: 'PROOF' },
    ),
  );
  const count = differences === null ? 0 : differences.standings + differences.figures;
  if (count > 0)
    log.error('FIGURES WERE WRONG: stored figures differed from the raw rows and were repaired', { organisationId, count });
  return differences;
}

async function updateAll(scope: FiguresScope): Promise<boolean> {
  for (;;) {
    const update = await updateFigures(scope);
    if (update === null) return false;
    if (!update.moreWaits) return true;
  }
}

async function report({ tx, organisationId, now }: FiguresScope, { standings, figures }: Differences): Promise<void> {
  const id = randomUUID();
  await tx.execute('insert into figure_difference (organisation_id, id, found_at, standings, figures) values (?, ?, ?, ?, ?)', [
    organisationId,
    id,
    now,
    standings,
    figures,
  ]);
  await recordEvent(tx, {
    organisationId,
    actorId: null,
    act: 'figures.repaired',
    entity: 'figure_difference',
    entityId: id,
    occurredAt: now,
  });
}
