import { randomBytes } from 'node:crypto';
import { caseCodeFromBytes, parseCaseCode } from '@jourplan/schema/domain/contacts/case-code.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { isBefore, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { refusalOfRegister } from './kept-register.js';
import { writeRow } from './write-row.js';

export type SupporterSpan = { general: boolean; court: boolean; activeFrom: PlainDate; activeTo: PlainDate | null };

export type RegisterSupporter = Omit<SupporterSpan, 'activeTo'> &
  Asked<{
    code?: string | null;
    activeTo?: PlainDate | null;
  }>;

/** Takes in somebody who gives support; without a code of the association's own they get eight random characters. */
export const registerSupporter = command(
  { act: 'supporterRegister', event: 'supporter.registered', entity: 'supporter', right: ['write', 'CONTACTS'] },
  async (scope, input: RegisterSupporter) => {
    const { general, court, activeFrom, activeTo = null } = input;
    const notKept = await refusalOfRegister(scope, 'SUPPORTERS');
    if (notKept) return notKept;
    const span = { general, court, activeFrom, activeTo };
    const refusals = [...(await refusalsOfCode(scope, input.code)), ...refusalsOfSpan(span)];
    if (refusals.length > 0) return refuseAll(refusals);
    const done = await writeRow(scope, 'supporter', null, { code: input.code ?? newCode(), ...columnsOf(span) });
    await markRegister(scope.tx, scope.organisationId, 'SUPPORTERS');
    return succeed(done);
  },
);

export function columnsOf({ general, court, activeFrom, activeTo }: SupporterSpan) {
  return { general, court, active_from: activeFrom, active_to: activeTo };
}

/** A supporter belongs to a section at least, and does not stop before they begin. */
export function refusalsOfSpan({ general, court, activeFrom, activeTo }: SupporterSpan): CommandRefusal[] {
  return [
    ...(general || court ? [] : refuse('REQUIRED' as const, 'general').refusals),
    ...(activeTo !== null && isBefore(activeTo, activeFrom) ? refuse('ENDS_BEFORE_START' as const, 'activeTo').refusals : []),
  ];
}

/** A code that two people choose at once is refused by the database when the second commits. */
async function refusalsOfCode({ tx, organisationId }: CommandScope, code: string | null | undefined): Promise<CommandRefusal[]> {
  if (code === null || code === undefined) return [];
  const parsed = parseCaseCode(code);
  if (!parsed.ok) return parsed.refusals.map((refusal) => ({ ...refusal, field: 'code' }));
  const taken = await tx.execute(
    'select 1 from supporter where organisation_id = ? and guard.name_key(code) = guard.name_key(?)',
    [organisationId, code],
  );
  return taken.length > 0 ? refuse('CODE_TAKEN' as const, 'code').refusals : [];
}

function newCode(): string {
  return caseCodeFromBytes(randomBytes(8));
}
