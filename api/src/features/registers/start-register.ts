import { can } from '@jourplan/schema/domain/access/can.js';
import { conflict, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { withinReach } from '@jourplan/schema/domain/time/reach-back.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandRuling, type CommandScope, runCommand } from '../../platform/run-command.js';
import { type KeptRegisterKind, RECORDED_FROM } from './register-kinds.js';

export type StartRegister = {
  organisation: string;
  requestId: string;
  /** Of the organisation, whose row holds the day. */
  expectedVersion: number;
  register: KeptRegisterKind;
  from: PlainDate;
};

/** Says from which day a register is kept, from today to twenty years back; saying it again moves the day. */
export function startRegister(context: RequestContext, input: StartRegister) {
  const command = { act: 'registerStart', event: 'register.started', entity: 'organisation', input };
  return runCommand(context, command, (scope) => start(scope, input));
}

async function start(scope: CommandScope, { register, from, expectedVersion }: StartRegister): Promise<CommandRuling> {
  const { tx, organisationId, today } = scope;
  if (!mayStart(scope)) return refuse('NOT_FOUND', 'organisation');
  const [row] = await tx.execute<{ version: number }[]>('select version from organisation where id = ? for no key update', [
    organisationId,
  ]);
  if (row?.version !== expectedVersion) return conflict(row?.version ?? 0);
  if (isAfter(from, today)) return refuse('FUTURE_DATE', 'from');
  const reached = withinReach(from, today, 'from');
  if (!reached.ok) return reached;
  await tx.execute(`update organisation set ${RECORDED_FROM[register]} = ?, version = version + 1 where id = ?`, [
    from,
    organisationId,
  ]);
  await markRegister(tx, organisationId, register);
  return succeed({ entityId: organisationId, version: expectedVersion + 1 });
}

/** A setting of the association's, and what its figures rest on: for whoever may change either. */
function mayStart({ actor, organisationId }: CommandScope): boolean {
  return (
    can(actor, 'write', { organisationId, subject: 'PEOPLE_AND_SETTINGS' }) ||
    can(actor, 'write', { organisationId, subject: 'PLAN' })
  );
}
