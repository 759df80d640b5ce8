import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { changeableDate } from './changeable-date.js';

export type RemoveCalendarDate = { organisation: string; requestId: string; id: string; expectedVersion: number };

/** Takes a date out of the year wheel; the record of events remembers that it was there. */
export function removeCalendarDate(context: RequestContext, input: RemoveCalendarDate) {
  return runCommand(
    context,
    {
      act: 'calendarDateRemove',
      event: 'calendar-date.removed',
      entity: 'calendar_date',
      input,
      right: { act: 'write', subject: 'PLAN' },
    },
    (scope) => remove(scope, input),
  );
}

async function remove(scope: CommandScope, input: RemoveCalendarDate): Promise<CommandRuling> {
  const found = await changeableDate(scope, input);
  if (!found.ok) return found;
  if (found.value === null) return refuse('NOT_FOUND', 'id');
  await scope.tx.execute('delete from calendar_date where organisation_id = ? and id = ?', [scope.organisationId, input.id]);
  return succeed({ entityId: input.id, version: input.expectedVersion });
}
