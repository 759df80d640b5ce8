import type { PartOfDay, VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { OccasionState, OpeningHost } from '@jourplan/schema/domain/registers/registers.js';
import { refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { command, type MakingOrChanging } from '../../platform/command.js';
import { refusalOfRegister } from './kept-register.js';
import { refusalsOfDay } from './record-hearing.js';
import { recordedIn } from './recorded-row.js';
import { writeRow } from './write-row.js';

export type RecordOpening = MakingOrChanging<{
  heldOn: PlainDate;
  partOfDay: PartOfDay;
  host: OpeningHost;
  state: OccasionState;
  voidReason?: VoidReason | null;
}>;

/** Records a day or evening when someone staffs the premises, ours or a partner's, or changes one. */
export const recordOpening = command(
  {
    act: 'openingRecord',
    event: 'opening.recorded',
    entity: 'opening_session',
    right: ['write', 'CONTACTS'],
    makesOrChanges: recordedIn('opening_session'),
  },
  async (scope, input: RecordOpening, existing) => {
    const { heldOn, partOfDay, host, state, voidReason = null } = input;
    const notKept = await refusalOfRegister(scope, 'OPENINGS');
    if (notKept) return notKept;
    const refusals = refusalsOfDay(heldOn, state, scope.today);
    if (refusals.length > 0) return refuseAll(refusals);
    const columns = { held_on: heldOn, part_of_day: partOfDay, host, state, void_reason: voidReason };
    const done = await writeRow(scope, 'opening_session', existing, columns);
    await markRegister(scope.tx, scope.organisationId, 'OPENINGS');
    return succeed(done);
  },
);
