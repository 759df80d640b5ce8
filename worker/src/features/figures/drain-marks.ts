import { drainMarks } from '@jourplan/schema/jobs/drain-marks.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { handle } from '../../platform/job-handler.js';
import type { WorkContext } from '../../platform/work-context.js';
import { type Update, updateFigures } from './update-figures.js';

export const drainMarksHandler = handle(drainMarks, async (context, { organisationId }) => {
  let update: Update | null;
  do {
    update = await drainOnce(context, organisationId);
    // Another drainer is at it. The relay looks for marks again once this job is done, so what that one leaves is not lost.
    if (update === null) return;
    if (update.wentBack) context.log.warn('figures were of a later day than today and were computed anew', { organisationId });
  } while (update.moreWaits);
});

/** One batch in one transaction; null when another drainer is at the organisation. */
export function drainOnce({ em, clock }: Pick<WorkContext, 'em' | 'clock'>, organisationId: string): Promise<Update | null> {
  return inOrganisation(
    em,
    organisationId,
    (tx) => updateFigures({ tx, organisationId, asOf: clock.today(), now: clock.now() }),
    {
      limits: 'DRAIN',
    },
  );
}
