import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import type {
  HearingFacts,
  MunicipalityCoverage,
  OpeningFacts,
  Registers,
  SupporterFacts,
} from '@jourplan/schema/domain/registers.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Agreements are not kept yet, so that no municipality qualifies for coverage. */
const COVERAGE_WITHOUT_AGREEMENTS: MunicipalityCoverage | null = null;

type RegisterRow = {
  openingsFrom: PlainDate | null;
  hearingsFrom: PlainDate | null;
  supportersFrom: PlainDate | null;
  trainingFrom: PlainDate | null;
  openings: OpeningFacts[];
  hearings: HearingFacts[];
  supporters: SupporterFacts[];
};

const everything = `
  select o.openings_recorded_from::text as "openingsFrom", o.hearings_recorded_from::text as "hearingsFrom",
         o.supporters_recorded_from::text as "supportersFrom", o.training_recorded_from::text as "trainingFrom",
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
            from supporter s where s.organisation_id = o.id) as supporters
    from organisation o where o.id = :organisationId`;

/** The registers as the rules take them. They are small: the rules themselves count, and are written once. */
export async function readRegisters(tx: EntityManager, organisationId: string): Promise<Registers> {
  const rows = await tx.execute<RegisterRow[]>(everything, { organisationId });
  const row = rows[0];
  if (row === undefined) throw new Error('the organisation is gone');
  return {
    openings: { recordedFrom: row.openingsFrom, entries: row.openings },
    hearings: { recordedFrom: row.hearingsFrom, entries: row.hearings },
    supporters: { recordedFrom: row.supportersFrom, entries: row.supporters },
    trainingRecordedFrom: row.trainingFrom,
    coverage: COVERAGE_WITHOUT_AGREEMENTS,
  };
}
