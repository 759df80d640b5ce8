import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../graphql/organisation.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight, requireRight } from '../../platform/require-right.js';
import { FollowUp } from './follow-up.type.js';
import { type FollowUpRoot, rootOf, rootsOf } from './follow-up-root.js';
import { readCurrentFollowUp, readFollowUps } from './read-follow-ups.js';

@Resolver(() => Organisation)
export class FollowUpsOfOrganisation {
  @FieldResolver(() => [FollowUp], { description: 'Every revision of every follow-up, the latest half-year and revision first.' })
  async followUps(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<FollowUpRoot[]> {
    requireRight(context, organisation.id, 'read', 'FOLLOW_UPS');
    return rootsOf(context.reader, organisation.id, await readFollowUps(context.reader, organisation.id));
  }

  @FieldResolver(() => FollowUp, {
    nullable: true,
    description: 'The latest adopted revision of a half-year, else the one being worked on; null when there is none.',
  })
  async followUp(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
  ): Promise<FollowUpRoot | null> {
    if (!hasRight(context, organisation.id, 'read', 'FOLLOW_UPS')) return null;
    const current = await readCurrentFollowUp(context.reader, organisation.id, halfYear);
    return current && rootOf(organisation.id, current);
  }
}
