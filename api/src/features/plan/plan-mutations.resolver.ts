import { Arg, Ctx, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { CommandAnswer } from '../../platform/command-scope.js';
import type { RequestContext } from '../../platform/request-context.js';
import { assessGoal } from './assess-goal.js';
import { GoalAssessInput, GoalAssessPayload } from './goal-assess.type.js';
import { readGoalAssessment } from './goal-assessment.js';
import { OutcomePayload, OutcomeRecordInput, OutcomeSubmitInput } from './outcome-mutations.type.js';
import { readOutcome } from './read-outcome.js';
import { recordOutcome } from './record-outcome.js';
import { submitOutcome } from './submit-outcome.js';

@Resolver()
export class PlanMutationsResolver {
  @MutationOf(recordOutcome, () => OutcomePayload, 'Saves what became of an activity, as a draft.')
  async outcomeRecord(
    @Arg('input', () => OutcomeRecordInput, { description: 'The outcome.' }) input: OutcomeRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<OutcomePayload> {
    return outcomePayload(context, await recordOutcome(context, input));
  }

  @MutationOf(submitOutcome, () => OutcomePayload, 'Hands an outcome in.')
  async outcomeSubmit(
    @Arg('input', () => OutcomeSubmitInput, { description: 'Which outcome.' }) input: OutcomeSubmitInput,
    @Ctx() context: RequestContext,
  ): Promise<OutcomePayload> {
    return outcomePayload(context, await submitOutcome(context, input));
  }

  @MutationOf(assessGoal, () => GoalAssessPayload, "Sets the manager's own assessment of a goal, or takes it away.")
  async goalAssess(
    @Arg('input', () => GoalAssessInput, { description: 'The assessment.' }) input: GoalAssessInput,
    @Ctx() context: RequestContext,
  ): Promise<GoalAssessPayload> {
    const { goalId, halfYear } = input;
    return payloadOf(context, await assessGoal(context, input), async ({ organisationId }) => ({
      assessment: await readGoalAssessment(context, organisationId, goalId, halfYear),
    }));
  }
}

async function outcomePayload(context: RequestContext, answer: CommandAnswer): Promise<OutcomePayload> {
  return payloadOf(context, answer, async ({ organisationId, entityId }) => ({
    outcome: await readOutcome(context.reader, organisationId, entityId),
  }));
}
