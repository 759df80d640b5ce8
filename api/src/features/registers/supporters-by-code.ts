import { checkSupporterMayBeGiven } from '@jourplan/schema/domain/contacts/contact-rules.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';

export type KnownSupporter = {
  id: string;
  code: string;
  activeFrom: PlainDate;
  activeTo: PlainDate | null;
  /** The first passed basic training; null when none is. */
  passedOn: PlainDate | null;
};

const KNOWN = `
  select s.id, s.code, s.active_from::text as "activeFrom", s.active_to::text as "activeTo",
         (select min(t.held_on)::text from training_attendance a
            join training t on t.organisation_id = a.organisation_id and t.id = a.training_id
           where a.organisation_id = s.organisation_id and a.supporter_id = s.id
             and a.passed and t.kind = 'BASIC' and t.void_reason is null) as "passedOn"
    from supporter s where s.organisation_id = ? and s.code in (select json_array_elements_text(?::json))`;

/** Those of the codes that are known, by code. */
export async function supportersByCode(
  { tx, organisationId }: CommandScope,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnownSupporter>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.execute<KnownSupporter[]>(KNOWN, [organisationId, JSON.stringify(codes)]);
  return new Map(rows.map((row) => [row.code, row]));
}

/** What is wrong with the codes themselves: unknown, or named twice. `fieldOf` gives the path of one by its place. */
export function refusalsOfCodes(
  codes: readonly string[],
  known: ReadonlyMap<string, KnownSupporter>,
  fieldOf: (index: number) => string,
): CommandRefusal[] {
  return codes.flatMap((code, index): CommandRefusal[] => {
    if (!known.has(code)) return refuse('NOT_FOUND' as const, fieldOf(index)).refusals;
    return codes.indexOf(code) < index ? refuse('LISTED_TWICE' as const, fieldOf(index), { code }).refusals : [];
  });
}

/** Whoever is given a hearing is active and has passed basic training on or before that day. */
export function refusalsOfGiving(supporter: KnownSupporter, on: PlainDate, field: string): CommandRefusal[] {
  const { code, activeFrom, activeTo, passedOn } = supporter;
  const isActive = activeFrom <= on && (activeTo === null || on <= activeTo);
  const trained = checkSupporterMayBeGiven(passedOn === null ? null : plainDate(passedOn), on);
  return [
    ...(isActive ? [] : refuse('SUPPORTER_NOT_ACTIVE' as const, field, { code }).refusals),
    ...(trained.ok ? [] : refuse('BASIC_TRAINING_NOT_PASSED' as const, field, { code }).refusals),
  ];
}
