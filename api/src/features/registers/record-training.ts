import type { VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { TrainingKind } from '@jourplan/schema/domain/registers/registers.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { command, type MakingOrChanging } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { refusalOfRegister } from './kept-register.js';
import { recordedIn } from './recorded-row.js';
import { type KnownSupporter, refusalsOfCodes, supportersByCode } from './supporters-by-code.js';
import { writeRow } from './write-row.js';

type Attendance = { supporterCode: string; passed: boolean };

export type RecordTraining = MakingOrChanging<{
  heldOn: PlainDate;
  kind: TrainingKind;
  attendances: readonly Attendance[];
  voidReason?: VoidReason | null;
}>;

/** Records a training that has been held, or changes one: whoever attended is told anew each time. */
export const recordTraining = command(
  {
    act: 'trainingRecord',
    event: 'training.recorded',
    entity: 'training',
    right: ['write', 'CONTACTS'],
    makesOrChanges: recordedIn('training'),
  },
  async (scope, input: RecordTraining, existing) => {
    const { heldOn, kind, attendances, voidReason = null } = input;
    const notKept = await refusalOfRegister(scope, 'TRAINING');
    if (notKept) return notKept;
    const codes = attendances.map(({ supporterCode }) => supporterCode);
    const known = await supportersByCode(scope, codes);
    const refusals = [
      ...(isAfter(heldOn, scope.today) ? refuse('FUTURE_DATE' as const, 'heldOn').refusals : []),
      ...refusalsOfCodes(codes, known, (index) => `attendances.${index}.supporterCode`),
    ];
    if (refusals.length > 0) return refuseAll(refusals);
    const done = await writeRow(scope, 'training', existing, { held_on: heldOn, kind, void_reason: voidReason });
    await replaceAttendances(scope, done.id, attendances, known);
    await markRegister(scope.tx, scope.organisationId, 'TRAINING');
    return succeed(done);
  },
);

async function replaceAttendances(
  { tx, organisationId }: CommandScope,
  trainingId: string,
  attendances: readonly Attendance[],
  known: ReadonlyMap<string, KnownSupporter>,
): Promise<void> {
  await tx.execute('delete from training_attendance where organisation_id = ? and training_id = ?', [organisationId, trainingId]);
  const rows = attendances.map(({ supporterCode, passed }) => ({ supporter: known.get(supporterCode)?.id, passed }));
  await tx.execute(
    `insert into training_attendance (organisation_id, training_id, supporter_id, passed)
     select ?, ?, supporter, passed from json_to_recordset(?::json) a(supporter uuid, passed boolean)`,
    [organisationId, trainingId, JSON.stringify(rows)],
  );
}
