import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { recordedIn } from './recorded-row.js';
import { columnsOf, refusalsOfSpan, type SupporterSpan } from './register-supporter.js';
import { writeRow } from './write-row.js';

/** A field left out (undefined) keeps its value; null empties `activeTo` and is refused for the others. */
export type UpdateSupporter = Changing<{
  general?: boolean | null;
  court?: boolean | null;
  activeFrom?: PlainDate | null;
  activeTo?: PlainDate | null;
}>;

/** Changes sections or active days; the code stays. */
export const updateSupporter = command(
  {
    act: 'supporterUpdate',
    event: 'supporter.updated',
    entity: 'supporter',
    right: ['write', 'CONTACTS'],
    changes: recordedIn('supporter'),
  },
  async (scope, input: UpdateSupporter, existing) => {
    const stored = await storedSpan(scope, input.id);
    const span = {
      general: input.general ?? stored.general,
      court: input.court ?? stored.court,
      activeFrom: input.activeFrom ?? stored.activeFrom,
      activeTo: input.activeTo === undefined ? stored.activeTo : input.activeTo,
    };
    const refusals = [...refusalsOfNull(input), ...refusalsOfSpan(span)];
    if (refusals.length > 0) return refuseAll(refusals);
    const done = await writeRow(scope, 'supporter', existing, columnsOf(span));
    await markRegister(scope.tx, scope.organisationId, 'SUPPORTERS');
    return succeed(done);
  },
);

function refusalsOfNull(input: UpdateSupporter): CommandRefusal[] {
  const fields = ['general', 'court', 'activeFrom'] as const;
  return fields.filter((name) => input[name] === null).flatMap((field) => refuse('REQUIRED' as const, field).refusals);
}

async function storedSpan({ tx, organisationId }: CommandScope, id: string): Promise<SupporterSpan> {
  const [row] = await tx.execute<SupporterSpan[]>(
    `select general, court, active_from::text as "activeFrom", active_to::text as "activeTo"
       from supporter where organisation_id = ? and id = ?`,
    [organisationId, id],
  );
  if (row === undefined) throw new Error('a supporter that is held is gone');
  return { ...row, activeFrom: plainDate(row.activeFrom) };
}
