import { parseCaseCode } from '@jourplan/schema/domain/contacts/case-code.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { whoMay, whoMayNot } from '../../graphql/audience.js';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight, requireRight } from '../../platform/require-right.js';
import { type CasePage, listCases } from './list-cases.js';
import { countCases, readCaseByCode } from './read-cases.js';
import { recordReading } from './record-reading.js';
import { SupportCaseFilter } from './support-case.inputs.js';
import { SupportCaseConnection } from './support-case.payloads.js';
import { SupportCase } from './support-case.type.js';

@Resolver(() => Organisation)
export class SupportCasesOfOrganisation {
  @FieldResolver(() => SupportCaseConnection, {
    description: `Cases, the latest received first, voided ones included; for ${whoMay(['read', 'CONTACTS'])}. Each reading is recorded, and of each case that the filter names.`,
  })
  cases(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'How many, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after; null begins at the latest.' })
    after: string | null,
    @Arg('filter', () => SupportCaseFilter, { nullable: true, description: 'Which cases; null for all.' })
    filter: SupportCaseFilter | null,
  ): Promise<CasePage> {
    return listCases(context, organisation.id, { first, after: after ?? null, filter: filter ?? {} });
  }

  @FieldResolver(() => SupportCase, {
    nullable: true,
    description: `One case; null when unknown, and for ${whoMayNot(['read', 'CONTACTS'])}. The reading is recorded.`,
  })
  async case(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'The code of the case, exactly.' }) code: string,
  ): Promise<SupportCase | null> {
    if (!hasRight(context, organisation.id, 'read', 'CONTACTS') || !parseCaseCode(code).ok) return null;
    const actor = requireRight(context, organisation.id, 'read', 'CONTACTS');
    const found = await readCaseByCode(context.reader, organisation.id, code);
    if (found === null) return null;
    await recordReading(context, actor, { act: 'support-case.read', organisationId: organisation.id, caseId: found.id });
    return found;
  }
}

@Resolver(() => SupportCaseConnection)
export class SupportCaseTotals {
  @FieldResolver(() => Int, { description: 'How many cases the filter leaves, over all pages.' })
  totalCount(@Root() page: CasePage, @Ctx() context: RequestContext): Promise<number> {
    return countCases(context.reader, page.organisationId, page.filter);
  }
}
