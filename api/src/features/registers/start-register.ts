import type { KeptRegisterKind } from '@jourplan/schema/domain/registers/registers.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import { isAfter, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { withinReach } from '@jourplan/schema/domain/time/reach-back.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { asSeenOrNone } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';

export type StartRegister = Asked<{
  /** Of the organisation. */
  expectedVersion: number;
  register: KeptRegisterKind;
  from: PlainDate;
}>;

/**
 * Says from which day a register is kept, from today to twenty years back; saying it again moves the day. A setting of the
 * association's, and what its figures rest on: for whoever may change either.
 */
export const startRegister = command(
  {
    act: 'registerStart',
    event: 'register.started',
    entity: 'organisation',
    right: ['write', 'PLAN'],
    orRight: ['write', 'PEOPLE_AND_SETTINGS'],
  },
  async (scope, { register, from, expectedVersion }: StartRegister) => {
    const { tx, organisationId, today } = scope;
    const [row] = await tx.execute<{ version: number }[]>('select version from organisation where id = ? for no key update', [
      organisationId,
    ]);
    const seen = asSeenOrNone(row, expectedVersion);
    if (!seen.ok) return seen;
    if (isAfter(from, today)) return refuse('FUTURE_DATE', 'from');
    const reached = withinReach(from, today, 'from');
    if (!reached.ok) return reached;
    await tx.execute(
      `insert into register_start (organisation_id, register, recorded_from) values (?, ?, ?)
       on conflict (organisation_id, register) do update set recorded_from = excluded.recorded_from`,
      [organisationId, register, from],
    );
    await tx.execute('update organisation set version = version + 1 where id = ?', [organisationId]);
    await markRegister(tx, organisationId, register);
    return succeed({ id: organisationId, version: expectedVersion + 1 });
  },
);
