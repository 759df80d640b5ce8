import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { OwnDateKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { CalendarDate } from '@jourplan/schema/persistence/entities/calendar.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { changeableDate } from './changeable-date.js';

export type RecordCalendarDate = {
  organisation: string;
  requestId: string;
  id?: string | null;
  expectedVersion?: number | null;
  on: PlainDate;
  kind: OwnDateKind;
  title: string;
};

/** Puts a date into the year wheel, or changes one. */
export function recordCalendarDate(context: RequestContext, input: RecordCalendarDate) {
  return runCommand(
    context,
    {
      act: 'calendarDateRecord',
      event: 'calendar-date.recorded',
      entity: 'calendar_date',
      input,
      right: { act: 'write', subject: 'PLAN' },
    },
    (scope) => record(scope, input),
  );
}

async function record(scope: CommandScope, input: RecordCalendarDate): Promise<CommandRuling> {
  const { tx, organisationId } = scope;
  const found = await changeableDate(scope, input);
  if (!found.ok) return found;
  if (input.title === '') return refuse('REQUIRED', 'title');
  const facts = { onDate: input.on, kind: input.kind, title: input.title };
  const date = found.value ? tx.assign(found.value, facts) : tx.create(CalendarDate, { organisation: organisationId, ...facts });
  await tx.flush();
  return succeed({ entityId: date.id, version: date.version });
}
