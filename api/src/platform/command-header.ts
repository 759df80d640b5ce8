import { can } from '@jourplan/schema/domain/access/can.js';
import type { Act, Grant, Subject } from '@jourplan/schema/domain/access/matrix.js';
import type { CommandActor, CommandInput } from './command-scope.js';

/** OWN_RESPONSIBILITY: also for those who may do so only to what is theirs, which the work itself finds out from the row. */
export type Right = readonly [act: Act, subject: Subject, also?: Extract<Grant, 'OWN_RESPONSIBILITY'>];

/** What is said once of a command: from it come the check of the right, the request record, the event and for whom it is. */
export type CommandHeader = {
  /** The mutation's name. */
  act: string;
  /** `thing.what-happened` in the audit record. */
  event: string;
  entity: string;
  /** Checked against the matrix before anything is read. */
  right: Right;
  /** Whoever has this one may too. */
  orRight?: Right;
};

/** … with what was asked of it. */
export type AskedCommand = CommandHeader & { input: CommandInput };

/** Both rights of a header, or the one. */
export function rightsOf({ right, orRight }: CommandHeader): Right[] {
  return orRight ? [right, orRight] : [right];
}

/** Whether the person may begin; false is told as an organisation that is not there. */
export function mayBegin(actor: CommandActor, header: CommandHeader, organisationId: string): boolean {
  return rightsOf(header).some(
    ([act, subject, also]) => also === 'OWN_RESPONSIBILITY' || can(actor, act, { organisationId, subject }),
  );
}
