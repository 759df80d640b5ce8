import { countAssessments } from '@jourplan/schema/domain/plan/goal-assessment.js';
import type { AreaNode, GoalNode, IndicatorNode } from '@jourplan/schema/domain/plan/plan-tree.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Activity } from './activity.type.js';
import { goalAssessment } from './goal-assessment.js';
import { GoalAssessment } from './goal-assessment.type.js';
import { HalfYears, isWithin } from './half-years-argument.js';
import { AssessmentCounts, FocusArea, Goal, Indicator, IndicatorValue } from './plan.type.js';

@Resolver(() => FocusArea)
export class FocusAreaResolver {
  @FieldResolver(() => [Goal], { description: 'Its goals, in order.' })
  goals(@Root() area: AreaNode): Goal[] {
    return area.goals;
  }

  @FieldResolver(() => AssessmentCounts, { description: 'Counts per assessment over the goals of the area; never an average.' })
  assessments(
    @Root() area: AreaNode,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
    @Ctx() { clock }: RequestContext,
  ): AssessmentCounts {
    const counts = countAssessments(area.goals.map((goal) => goalAssessment(goal, halfYear, clock.today()).assessment));
    return { onTrack: counts.ON_TRACK, atRisk: counts.AT_RISK, offTrack: counts.OFF_TRACK, noData: counts.NO_DATA };
  }
}

@Resolver(() => Goal)
export class GoalResolver {
  @FieldResolver(() => [Indicator], { description: 'What is measured for the goal and its activities, by name.' })
  indicators(@Root() goal: GoalNode): Indicator[] {
    return goal.indicators;
  }

  @FieldResolver(() => [Activity], { description: 'Its activities, in order.' })
  activities(
    @Root() goal: GoalNode,
    @Arg('year', () => Int, { nullable: true, description: 'Only those that run in this year; left out, all.' }) year:
      | number
      | null,
  ): Activity[] {
    return typeof year === 'number' ? goal.activityNodes.filter(({ years }) => years.includes(year)) : goal.activityNodes;
  }

  @FieldResolver(() => GoalAssessment, { description: 'How the goal stands in a half-year, as of today.' })
  assessment(
    @Root() goal: GoalNode,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
    @Ctx() { clock }: RequestContext,
  ): GoalAssessment {
    return goalAssessment(goal, halfYear, clock.today());
  }
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => [IndicatorValue], { description: 'Its values, earliest first; half-years without a value are left out.' })
  values(@Root() { valuesByHalfYear }: IndicatorNode, @Args(() => HalfYears) wanted: HalfYears): IndicatorValue[] {
    return valuesByHalfYear.filter((value) => isWithin(value, wanted));
  }
}
