import { refusalsOfText } from '@jourplan/schema/domain/free-text.js';
import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import type { OwnDateKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { CalendarDate } from '@jourplan/schema/persistence/entities/calendar.js';
import type { RequestContext } from '../../context.js';
import { type CommandRefusal, type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { changeableDate } from './changeable-date.js';

const LONGEST_TITLE = 120;

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
  const title = input.title.trim();
  const found = await changeableDate(scope, input);
  if (!found.ok) return found;
  const refusals: CommandRefusal[] = [
    ...(title === '' ? refuse('REQUIRED' as const, 'title').refusals : []),
    ...refusalsOfText(title, 'title', LONGEST_TITLE),
  ];
  if (refusals.length > 0) return refuseAll(refusals);
  const facts = { onDate: input.on, kind: input.kind, title };
  const date = found.value ? tx.assign(found.value, facts) : tx.create(CalendarDate, { organisation: organisationId, ...facts });
  await tx.flush();
  return succeed({ entityId: date.id, version: date.version });
}
