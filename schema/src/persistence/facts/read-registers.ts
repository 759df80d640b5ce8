import type { EntityManager } from '@mikro-orm/postgresql';
import { type AgreementFacts, coveringAgreementsOf } from '../../domain/agreements/agreement-facts.js';
import { coverageOn, municipalityCoverageFrom } from '../../domain/agreements/coverage.js';
import type {
  HearingFacts,
  KeptRegisterKind,
  OpeningFacts,
  Registers,
  SupporterFacts,
} from '../../domain/registers/registers.js';
import { type HalfYear, lastDayOf } from '../../domain/time/half-year.js';
import { minDate, type PlainDate } from '../../domain/time/plain-date.js';
import { agreementFactsSql } from './agreement-facts.js';

/** The registers, and what the coverage of a day is worked out from: agreements, and the SCB codes of the area. */
export type KeptRegisters = Omit<Registers, 'coverage'> & { agreements: readonly AgreementFacts[]; area: readonly string[] };

/** The day from which each register that is kept is. */
type RegisterStarts = Partial<Record<KeptRegisterKind, PlainDate>>;

type RegisterRow = {
  starts: RegisterStarts;
  openings: OpeningFacts[];
  hearings: HearingFacts[];
  supporters: SupporterFacts[];
  agreements: AgreementFacts[];
  area: string[];
};

const everything = `
  select (select coalesce(json_object_agg(r.register, r.recorded_from), '{}')
            from register_start r where r.organisation_id = o.id) as starts,
         (select coalesce(json_agg(json_build_object(
            'heldOn', s.held_on, 'partOfDay', s.part_of_day, 'host', s.host, 'state', s.state, 'voided', s.void_reason is not null)), '[]')
            from opening_session s where s.organisation_id = o.id) as openings,
         (select coalesce(json_agg(json_build_object(
            'heldOn', h.held_on, 'state', h.state, 'summoned', h.summoned, 'voided', h.void_reason is not null,
            'supportersOnSite', (select count(*) from hearing_supporter x where x.organisation_id = o.id and x.hearing_id = h.id))), '[]')
            from court_hearing h where h.organisation_id = o.id) as hearings,
         (select coalesce(json_agg(json_build_object(
            'activeFrom', s.active_from, 'activeTo', s.active_to,
            'basicTrainingPassedOn', (
              select min(t.held_on) from training_attendance a join training t on t.organisation_id = o.id and t.id = a.training_id
               where a.organisation_id = o.id and a.supporter_id = s.id and t.void_reason is null and t.kind = 'BASIC' and a.passed),
            'furtherTrainingAttendedOn', (
              select coalesce(json_agg(t.held_on), '[]')
                from training_attendance a join training t on t.organisation_id = o.id and t.id = a.training_id
               where a.organisation_id = o.id and a.supporter_id = s.id and t.void_reason is null and t.kind = 'FURTHER'))), '[]')
            from supporter s where s.organisation_id = o.id) as supporters,
         ${agreementFactsSql('o.id')} as agreements,
         (select coalesce(json_agg(m.code order by m.code), '[]') from municipality m where m.organisation_id = o.id) as area
    from organisation o where o.id = :organisationId`;

/** The registers as the rules take them. They are small: the rules themselves count, and are written once. */
export async function readRegisters(tx: EntityManager, organisationId: string): Promise<KeptRegisters> {
  const rows = await tx.execute<RegisterRow[]>(everything, { organisationId });
  const row = rows[0];
  if (row === undefined) throw new Error('the organisation is gone');
  const startOf = (register: KeptRegisterKind) => row.starts[register] ?? null;
  return {
    openings: { recordedFrom: startOf('OPENINGS'), entries: row.openings },
    hearings: { recordedFrom: startOf('HEARINGS'), entries: row.hearings },
    supporters: { recordedFrom: startOf('SUPPORTERS'), entries: row.supporters },
    trainingRecordedFrom: startOf('TRAINING'),
    agreements: row.agreements,
    area: row.area,
  };
}

/** … as they are for one half-year: coverage is that of its last day or of `asOf`, the earlier. */
export function registersIn({ agreements, area, ...registers }: KeptRegisters, halfYear: HalfYear, asOf: PlainDate): Registers {
  const covered = coverageOn(coveringAgreementsOf(agreements), area, minDate(lastDayOf(halfYear), asOf));
  return { ...registers, coverage: municipalityCoverageFrom(covered) };
}
