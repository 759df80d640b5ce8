import type { VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import type { OccasionState } from '@jourplan/schema/domain/registers/registers.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { command, type MakingOrChanging } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { refusalOfRegister } from './kept-register.js';
import { type RecordedRow, recordedIn } from './recorded-row.js';
import { type KnownSupporter, refusalsOfCodes, refusalsOfGiving, supportersByCode } from './supporters-by-code.js';
import { writeRow } from './write-row.js';

export type RecordHearing = MakingOrChanging<{
  heldOn: PlainDate;
  state: OccasionState;
  summoned: boolean;
  supporterCodes: readonly string[];
  voidReason?: VoidReason | null;
}>;

/** Records a hearing and who supports at it, or changes one. */
export const recordHearing = command(
  {
    act: 'hearingRecord',
    event: 'hearing.recorded',
    entity: 'court_hearing',
    right: ['write', 'CONTACTS'],
    makesOrChanges: recordedIn('court_hearing'),
  },
  async (scope, input: RecordHearing, existing) => {
    const { heldOn, state, summoned, supporterCodes, voidReason = null } = input;
    const notKept = await refusalOfRegister(scope, 'HEARINGS');
    if (notKept) return notKept;
    const known = await supportersByCode(scope, supporterCodes);
    const refusals = [
      ...refusalsOfDay(heldOn, state, scope.today),
      ...refusalsOfCodes(supporterCodes, known, fieldOf),
      ...(await refusalsOfGiven(scope, existing, input, known)),
    ];
    if (refusals.length > 0) return refuseAll(refusals);
    const done = await writeRow(scope, 'court_hearing', existing, {
      held_on: heldOn,
      state,
      summoned,
      void_reason: voidReason,
    });
    await replaceSupporters(scope, done.id, [...known.values()]);
    await markRegister(scope.tx, scope.organisationId, 'HEARINGS');
    return succeed(done);
  },
);

const fieldOf = (index: number) => `supporterCodes.${index}`;

/** What has been held lies in the past; a later day is planned, or called off already. */
export function refusalsOfDay(heldOn: PlainDate, state: OccasionState, today: PlainDate): CommandRefusal[] {
  return state === 'HELD' && isAfter(heldOn, today) ? refuse('FUTURE_DATE' as const, 'heldOn').refusals : [];
}

/** Whom the hearing of that day was given to once is not judged again. */
async function refusalsOfGiven(
  scope: CommandScope,
  existing: RecordedRow | null,
  { heldOn, supporterCodes }: RecordHearing,
  known: ReadonlyMap<string, KnownSupporter>,
): Promise<CommandRefusal[]> {
  const given = existing?.heldOn === heldOn ? await givenAlready(scope, existing.id) : new Set<string>();
  return supporterCodes.flatMap((code, index) => {
    const supporter = known.get(code);
    return supporter === undefined || given.has(supporter.id) ? [] : refusalsOfGiving(supporter, heldOn, fieldOf(index));
  });
}

async function givenAlready({ tx, organisationId }: CommandScope, hearingId: string): Promise<Set<string>> {
  const rows = await tx.execute<{ id: string }[]>(
    'select supporter_id as id from hearing_supporter where organisation_id = ? and hearing_id = ?',
    [organisationId, hearingId],
  );
  return new Set(rows.map(({ id }) => id));
}

async function replaceSupporters(
  { tx, organisationId }: CommandScope,
  hearingId: string,
  supporters: readonly KnownSupporter[],
): Promise<void> {
  await tx.execute('delete from hearing_supporter where organisation_id = ? and hearing_id = ?', [organisationId, hearingId]);
  await tx.execute(
    `insert into hearing_supporter (organisation_id, hearing_id, supporter_id)
     select ?, ?, id::uuid from json_array_elements_text(?::json) id`,
    [organisationId, hearingId, JSON.stringify(supporters.map(({ id }) => id))],
  );
}
