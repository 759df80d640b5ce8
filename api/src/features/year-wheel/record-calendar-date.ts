import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OwnDateKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { CalendarDate } from '@jourplan/schema/persistence/entities/calendar.js';
import { command, type MakingOrChanging } from '../../platform/command.js';
import { lockedDate } from './locked-date.js';

export type RecordCalendarDate = MakingOrChanging<{
  on: PlainDate;
  kind: OwnDateKind;
  title: string;
}>;

/** Puts a date into the year wheel, or changes one. */
export const recordCalendarDate = command(
  {
    act: 'calendarDateRecord',
    event: 'calendar-date.recorded',
    entity: 'calendar_date',
    right: ['write', 'PLAN'],
    makesOrChanges: lockedDate,
  },
  async (scope, input: RecordCalendarDate, existing) => {
    const { tx, organisationId } = scope;
    if (input.title === '') return refuse('REQUIRED', 'title');
    const facts = { onDate: input.on, kind: input.kind, title: input.title };
    const date = existing ? tx.assign(existing, facts) : tx.create(CalendarDate, { organisation: organisationId, ...facts });
    return succeed(date);
  },
);
