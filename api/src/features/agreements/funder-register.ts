import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { parseOrganisationNumber } from '@jourplan/schema/domain/text/organisation-number.js';
import { isDayOfYear } from '@jourplan/schema/domain/time/day-of-year.js';
import { Funder, ReportingDay } from '@jourplan/schema/persistence/entities/agreements.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';

export type RegisterFunder = Asked<{
  name: string;
  kind: FunderKind;
  organisationNumber?: string | null;
  reportingDays?: { month: number; day: number; title: string }[] | null;
}>;

/** Takes up a funder with the days on which it expects reports. */
export const registerFunder = command(
  { act: 'funderRegister', event: 'funder.registered', entity: 'funder', right: ['write', 'AGREEMENTS'] },
  async (scope, { name, kind, organisationNumber, reportingDays }: RegisterFunder) => {
    const { tx, organisationId } = scope;
    const number = organisationNumber ? parseOrganisationNumber(organisationNumber) : succeed(null);
    const days = reportingDays ?? [];
    const refusals = [
      ...(await refusalsOfName(scope, name)),
      ...(number.ok ? await refusalsOfNumber(scope, number.value) : number.refusals),
      ...days.flatMap((day, index) => refusalsOfDay(day, index, days)),
    ];
    if (refusals.length > 0 || !number.ok) return refuseAll(refusals);
    const funder = tx.create(Funder, { organisation: organisationId, name, kind, organisationNumber: number.value });
    await tx.flush();
    for (const day of days)
      tx.create(ReportingDay, { ...day, organisation: organisationId, funder: [organisationId, funder.id] });
    return succeed(funder);
  },
);

async function refusalsOfName({ tx, organisationId }: CommandScope, name: string): Promise<CommandRefusal[]> {
  const taken = await tx.execute('select 1 from funder where organisation_id = ? and guard.name_key(name) = guard.name_key(?)', [
    organisationId,
    name,
  ]);
  return [...refusalsOfMissing(name, 'name'), ...(taken.length > 0 ? refuse('NAME_TAKEN' as const, 'name').refusals : [])];
}

async function refusalsOfNumber({ tx, organisationId }: CommandScope, number: string | null): Promise<CommandRefusal[]> {
  if (number === null) return [];
  const sql = 'select 1 from funder where organisation_id = ? and organisation_number = ?';
  const taken = await tx.execute(sql, [organisationId, number]);
  return taken.length > 0 ? refuse('ORGANISATION_NUMBER_TAKEN' as const, 'organisationNumber').refusals : [];
}

type Day = NonNullable<RegisterFunder['reportingDays']>[number];

function refusalsOfDay(day: Day, index: number, all: readonly Day[]): CommandRefusal[] {
  const field = `reportingDays.${index}`;
  const first = all.findIndex((other) => other.month === day.month && other.day === day.day);
  return [
    ...refusalsOfMissing(day.title, `${field}.title`),
    ...(isDayOfYear(day) ? [] : refuse('BAD_DAY_OF_YEAR' as const, `${field}.day`).refusals),
    ...(first === index ? [] : refuse('LISTED_TWICE' as const, field).refusals),
  ];
}
