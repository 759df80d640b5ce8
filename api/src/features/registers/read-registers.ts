import { REGISTERS } from '@jourplan/schema/domain/registers/registers.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { CourtHearing, KeptRegister, OpeningSession, Supporter, Training } from './registers.type.js';

/** Columns bear the names of the GraphQL fields. */
const SUPPORTER = `
  select s.id, s.code, s.general, s.court, s.active_from as "activeFrom", s.active_to as "activeTo", s.version,
         trained.basic as "basicTrainingPassedOn", trained.further as "lastFurtherTrainingOn"
    from supporter s
   cross join lateral (
     select min(t.held_on) filter (where t.kind = 'BASIC' and a.passed) as basic,
            max(t.held_on) filter (where t.kind = 'FURTHER') as further
       from training_attendance a join training t on t.organisation_id = a.organisation_id and t.id = a.training_id
      where a.organisation_id = s.organisation_id and a.supporter_id = s.id and t.void_reason is null) trained`;

const TRAINING = `
  select t.id, t.held_on as "heldOn", t.kind, t.void_reason as "voidReason", t.version,
         (select coalesce(json_agg(json_build_object('supporterCode', s.code, 'passed', a.passed) order by s.code), '[]')
            from training_attendance a join supporter s on s.organisation_id = a.organisation_id and s.id = a.supporter_id
           where a.organisation_id = t.organisation_id and a.training_id = t.id) as attendances
    from training t`;

const HEARING = `
  select h.id, h.held_on as "heldOn", h.state, h.summoned, h.void_reason as "voidReason", h.version,
         (select coalesce(json_agg(s.code order by s.code), '[]')
            from hearing_supporter x join supporter s on s.organisation_id = x.organisation_id and s.id = x.supporter_id
           where x.organisation_id = h.organisation_id and x.hearing_id = h.id) as "supporterCodes"
    from court_hearing h`;

const OPENING = `
  select o.id, o.held_on as "heldOn", o.part_of_day as "partOfDay", o.host, o.state, o.void_reason as "voidReason", o.version
    from opening_session o`;

const between = (row: string) =>
  `where ${row}.organisation_id = $1 and ${row}.void_reason is null and ${row}.held_on between $2 and $3 order by ${row}.held_on, ${row}.id`;
const byId = (row: string) => `where ${row}.organisation_id = $1 and ${row}.id = $2`;

const SUPPORTERS = {
  name: 'supporters',
  text: `${SUPPORTER} where s.organisation_id = $1 order by s.active_to is not null, s.code, s.id`,
};
const TRAININGS = { name: 'trainings', text: `${TRAINING} ${between('t')}` };
const HEARINGS = { name: 'hearings', text: `${HEARING} ${between('h')}` };
const OPENINGS = { name: 'openings', text: `${OPENING} ${between('o')}` };

const ONE = {
  supporter: { name: 'supporter_by_id', text: `${SUPPORTER} ${byId('s')}` },
  training: { name: 'training_by_id', text: `${TRAINING} ${byId('t')}` },
  hearing: { name: 'hearing_by_id', text: `${HEARING} ${byId('h')}` },
  opening: { name: 'opening_by_id', text: `${OPENING} ${byId('o')}` },
};
type Recorded = { supporter: Supporter; training: Training; hearing: CourtHearing; opening: OpeningSession };

const KEPT = {
  name: 'kept_registers',
  text: `select k.register, r.recorded_from as "recordedFrom", o.version
    from organisation o
   cross join unnest($2::text[]) with ordinality k(register, place)
    left join register_start r on r.organisation_id = o.id and r.register = k.register
   where o.id = $1 order by k.place`,
};

/** Both ends inclusive. */
type Span = { from: PlainDate; to: PlainDate };

/** Those still active first, then by code. */
export function readSupporters(reader: Reader, organisationId: string): Promise<Supporter[]> {
  return reader.inOrganisation(organisationId, SUPPORTERS, [organisationId]);
}

export function readTrainings(reader: Reader, organisationId: string, { from, to }: Span): Promise<Training[]> {
  return reader.inOrganisation(organisationId, TRAININGS, [organisationId, from, to]);
}

export function readHearings(reader: Reader, organisationId: string, { from, to }: Span): Promise<CourtHearing[]> {
  return reader.inOrganisation(organisationId, HEARINGS, [organisationId, from, to]);
}

export function readOpenings(reader: Reader, organisationId: string, { from, to }: Span): Promise<OpeningSession[]> {
  return reader.inOrganisation(organisationId, OPENINGS, [organisationId, from, to]);
}

export async function readRecorded<What extends keyof Recorded>(
  reader: Reader,
  organisationId: string,
  what: What,
  id: string,
): Promise<Recorded[What] | null> {
  const [row] = await reader.inOrganisation<Recorded[What]>(organisationId, ONE[what], [organisationId, id]);
  return row ?? null;
}

/** Every register, kept or not. */
export function readKeptRegisters(reader: Reader, organisationId: string): Promise<KeptRegister[]> {
  return reader.inOrganisation(organisationId, KEPT, [organisationId, REGISTERS]);
}
