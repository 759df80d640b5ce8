import { parsePlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { cursorOf, keyOfCursor, type Page, pageSize, unknownCursor } from '../../graphql/connection.js';
import { isUuid } from '../../platform/is-uuid.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { type CaseFilter, type CasePosition, readCasePage } from './read-cases.js';
import { recordReading } from './record-reading.js';
import type { SupportCase } from './support-case.type.js';

/** A page without its total, which is counted only when somebody asks for it. */
export type CasePage = Omit<Page<SupportCase>, 'totalCount'> & { organisationId: string; filter: CaseFilter };

/** One page of the cases, and the trace that somebody read them. */
export async function listCases(
  context: RequestContext,
  organisationId: string,
  { first, after, filter }: { first: number; after: string | null; filter: CaseFilter },
): Promise<CasePage> {
  const actor = requireRight(context, organisationId, 'read', 'CONTACTS');
  const size = pageSize(first);
  const position = after === null ? null : positionOf(after);
  await recordReading(context, actor, { act: 'support-cases.read', organisationId, caseId: null });
  const found = await readCasePage(context.reader, organisationId, { filter, after: position, limit: size + 1 });
  const shown = found.slice(0, size);
  for (const caseId of namedBy(filter, position, shown))
    await recordReading(context, actor, { act: 'support-case.read', organisationId, caseId });
  const edges = shown.map((node) => ({ cursor: cursorOf([node.receivedOn, node.id]), node }));
  const pageInfo = { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, organisationId, filter };
}

/** Cases that the filter itself names, which are then read as if asked for by their code: of that code, or the only one left. */
function namedBy(filter: CaseFilter, after: CasePosition | null, found: readonly SupportCase[]): string[] {
  const code = filter.codeStartsWith?.toUpperCase();
  const isFiltered = Object.values(filter).some((value) => value !== null && value !== undefined && value !== '');
  const isOnlyOne = isFiltered && after === null && found.length === 1;
  return found.filter((one) => isOnlyOne || one.code.toUpperCase() === code).map(({ id }) => id);
}

function positionOf(cursor: string): CasePosition {
  const [receivedOn = '', id = ''] = keyOfCursor(cursor, 2);
  if (parsePlainDate(receivedOn) !== null && isUuid(id)) return { receivedOn, id };
  throw unknownCursor();
}
