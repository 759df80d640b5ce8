import { succeed } from '@jourplan/schema/domain/ruling.js';
import { type Changing, command } from '../../platform/command.js';
import { lockedDate } from './locked-date.js';

export type RemoveCalendarDate = Changing;

/** Takes a date out of the year wheel; the record of events remembers that it was there. */
export const removeCalendarDate = command(
  {
    act: 'calendarDateRemove',
    event: 'calendar-date.removed',
    entity: 'calendar_date',
    right: ['write', 'PLAN'],
    changes: lockedDate,
  },
  async (scope, input: RemoveCalendarDate) => {
    await scope.tx.execute('delete from calendar_date where organisation_id = ? and id = ?', [scope.organisationId, input.id]);
    return succeed({ id: input.id, version: input.expectedVersion });
  },
);
