import type { PartOfDay, VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { OccasionState, OpeningHost } from '@jourplan/schema/domain/registers/registers.js';
import { refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { changeableRow } from './changeable-row.js';
import { refusalOfRegister } from './kept-register.js';
import { refusalsOfDay } from './record-hearing.js';
import { writeRow } from './write-row.js';

export type RecordOpening = {
  organisation: string;
  requestId: string;
  id?: string | null;
  expectedVersion?: number | null;
  heldOn: PlainDate;
  partOfDay: PartOfDay;
  host: OpeningHost;
  state: OccasionState;
  voidReason?: VoidReason | null;
};

/** Records a day or evening when someone staffs the premises, ours or a partner's, or changes one. */
export function recordOpening(context: RequestContext, input: RecordOpening) {
  return runCommand(
    context,
    {
      act: 'openingRecord',
      event: 'opening.recorded',
      entity: 'opening_session',
      input,
      right: { act: 'write', subject: 'CONTACTS' },
    },
    (scope) => record(scope, input),
  );
}

async function record(scope: CommandScope, input: RecordOpening): Promise<CommandRuling> {
  const { heldOn, partOfDay, host, state, voidReason = null } = input;
  const notKept = await refusalOfRegister(scope, 'OPENINGS');
  if (notKept) return notKept;
  const found = await changeableRow(scope, 'opening_session', input);
  if (!found.ok) return found;
  const refusals = refusalsOfDay(heldOn, state, scope.today);
  if (refusals.length > 0) return refuseAll(refusals);
  const columns = { held_on: heldOn, part_of_day: partOfDay, host, state, void_reason: voidReason };
  const done = await writeRow(scope, 'opening_session', found.value, columns);
  await markRegister(scope.tx, scope.organisationId, 'OPENINGS');
  return succeed(done);
}
