import { checkSupporterMayBeGiven } from '@jourplan/schema/domain/contacts/contact-rules.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';

/** What the rules over plain values cannot see, since it takes rows to tell: everything wrong, none when all is in order. */
export async function refusalsOfDistrict(
  { tx, organisationId }: CommandScope,
  districtId: string | null | undefined,
): Promise<CommandRefusal[]> {
  if (districtId === null || districtId === undefined) return [];
  const found = isUuid(districtId)
    ? await tx.execute('select 1 from district where organisation_id = ? and id = ?', [organisationId, districtId])
    : [];
  return found.length > 0 ? [] : refuse('UNKNOWN_DISTRICT' as const, 'districtId').refusals;
}

type SupporterRow = { id: string; activeFrom: string; activeTo: string | null; passedOn: string | null };
export type GivenSupporter = { id: string | null; refusals: CommandRefusal[] };

/** A case is given to its supporter on the day this is recorded: the supporter is active and trained on that day. */
export async function supporterToBeGiven(
  { tx, organisationId, today }: CommandScope,
  code: string | null | undefined,
): Promise<GivenSupporter> {
  if (code === null || code === undefined) return { id: null, refusals: [] };
  const [supporter] = SUPPORTER_CODE.test(code)
    ? await tx.execute<SupporterRow[]>(SUPPORTER_BY_CODE, [organisationId, code])
    : [];
  if (supporter === undefined) return { id: null, refusals: refuse('NOT_FOUND' as const, 'supporterCode').refusals };
  return { id: supporter.id, refusals: refusalsOfSupporter(supporter, code, today) };
}

const SUPPORTER_CODE = /^[A-Za-z0-9-]{1,32}$/;
const SUPPORTER_BY_CODE = `
  select s.id, s.active_from::text as "activeFrom", s.active_to::text as "activeTo",
         (select min(t.held_on)::text from training_attendance a
            join training t on t.organisation_id = a.organisation_id and t.id = a.training_id
           where a.organisation_id = s.organisation_id and a.supporter_id = s.id
             and a.passed and t.kind = 'BASIC' and t.void_reason is null) as "passedOn"
    from supporter s where s.organisation_id = ? and s.code = ?`;

function refusalsOfSupporter(supporter: SupporterRow, code: string, today: PlainDate): CommandRefusal[] {
  const isActive = supporter.activeFrom <= today && (supporter.activeTo === null || today <= supporter.activeTo);
  const trained = checkSupporterMayBeGiven(supporter.passedOn === null ? null : plainDate(supporter.passedOn), today);
  return [
    ...(isActive ? [] : refuse('INVALID_VALUE' as const, 'supporterCode').refusals),
    ...(trained.ok ? [] : trained.refusals.map((refusal) => ({ ...refusal, field: 'supporterCode', params: { code } }))),
  ];
}
