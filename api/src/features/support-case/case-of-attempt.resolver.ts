import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { readCaseOfAttempt } from './read-cases.js';
import { ContactAttemptPayload } from './support-case.payloads.js';
import { SupportCase } from './support-case.type.js';

/** What became of a change to an attempt; its case is read when it is asked for, unless it has been. */
export type AttemptShown = ContactAttemptPayload & { organisationId?: string; case?: SupportCase | null };

@Resolver(() => ContactAttemptPayload)
export class CaseOfAttempt {
  @FieldResolver(() => SupportCase, {
    nullable: true,
    description: 'Its case with every attempt; null when the change was refused.',
  })
  case(
    @Root() { attempt, organisationId, ...shown }: AttemptShown,
    @Ctx() { reader }: RequestContext,
  ): Promise<SupportCase | null> | SupportCase | null {
    if (shown.case !== undefined || !attempt || organisationId === undefined) return shown.case ?? null;
    return readCaseOfAttempt(reader, organisationId, attempt.id);
  }
}
