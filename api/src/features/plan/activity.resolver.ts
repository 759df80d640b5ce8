import { can } from '@jourplan/schema/domain/access/can.js';
import type { ActivityNode } from '@jourplan/schema/domain/plan/plan-tree.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Activity, Outcome } from './activity.type.js';
import { HalfYears, isWithin } from './half-years-argument.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may record its outcome.' })
  mayRecordOutcome(@Root() activity: ActivityNode, @Ctx() { signedIn }: RequestContext): boolean {
    const { organisationId, responsibleMembershipId } = activity;
    return signedIn !== null && can(signedIn, 'write', { organisationId, subject: 'PLAN', responsibleMembershipId });
  }

  @FieldResolver(() => Outcome, {
    nullable: true,
    description: 'Its outcome in a half-year; null means not reported, which is not 0 %.',
  })
  outcome(
    @Root() { outcomesByHalfYear }: ActivityNode,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
  ): Outcome | null {
    return outcomesByHalfYear.find((outcome) => outcome.halfYear === halfYear) ?? null;
  }

  @FieldResolver(() => [Outcome], { description: 'Its outcomes, earliest first; half-years that are not reported are left out.' })
  outcomes(@Root() { outcomesByHalfYear }: ActivityNode, @Args(() => HalfYears) wanted: HalfYears): Outcome[] {
    return outcomesByHalfYear.filter((outcome) => isWithin(outcome, wanted));
  }
}
