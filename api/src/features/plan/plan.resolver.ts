import type { PlanNode } from '@jourplan/schema/domain/plan/plan-tree.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { FocusArea, StrategicPlan } from './plan.type.js';
import { readAllPlans, readPlanOfYear } from './read-plans.js';

@Resolver(() => Organisation)
export class OrganisationPlansResolver {
  @FieldResolver(() => [StrategicPlan], { description: 'Every plan, drafts too, latest first.' })
  plans(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<StrategicPlan[]> {
    requireRight(context, id, 'read', 'PLAN');
    return readAllPlans(context, id);
  }

  @FieldResolver(() => StrategicPlan, {
    nullable: true,
    description: 'The adopted plan that covers the year; null when none does.',
  })
  plan(
    @Root() { id }: Organisation,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<StrategicPlan | null> {
    requireRight(context, id, 'read', 'PLAN');
    return readPlanOfYear(context, id, String(year));
  }
}

@Resolver(() => StrategicPlan)
export class StrategicPlanResolver {
  @FieldResolver(() => [FocusArea], { description: 'Its focus areas, in order.' })
  focusAreas(@Root() plan: PlanNode): FocusArea[] {
    return plan.focusAreas;
  }
}
