import { drainMarks } from '@jourplan/schema/jobs/drain-marks.js';
import { revisitStandings } from '@jourplan/schema/jobs/revisit-standings.js';
import { handle } from '../../platform/job-handler.js';

/** A drain brings figures of an earlier day to today, marks or no marks. */
export const revisitStandingsHandler = handle(revisitStandings, async (context) => {
  const rows = await context.em
    .fork()
    .execute<{ id: string }[]>('select id from directory.organisations_to_revisit(?)', [context.clock.today()]);
  for (const { id } of rows) await context.wake(drainMarks, { organisationId: id });
});
