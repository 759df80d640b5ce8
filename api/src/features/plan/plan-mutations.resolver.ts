import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type CommandAnswer } from '../../platform/run-command.js';
import { assessGoal } from './assess-goal.js';
import { GoalAssessInput, GoalAssessPayload } from './goal-assess.type.js';
import { readGoalAssessment } from './goal-assessment.js';
import { OutcomePayload, OutcomeRecordInput, OutcomeSubmitInput } from './outcome-mutations.type.js';
import { readOutcome } from './read-outcome.js';
import { recordOutcome } from './record-outcome.js';
import { submitOutcome } from './submit-outcome.js';

@Resolver()
export class PlanMutationsResolver {
  @Mutation(() => OutcomePayload, {
    description: 'Saves what became of an activity, as a draft. Managers, and coordinators for activities of their own.',
  })
  async outcomeRecord(
    @Arg('input', () => OutcomeRecordInput, { description: 'The outcome.' }) input: OutcomeRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<OutcomePayload> {
    return outcomePayload(context, await recordOutcome(context, input));
  }

  @Mutation(() => OutcomePayload, { description: 'Hands an outcome in. Managers, and coordinators for activities of their own.' })
  async outcomeSubmit(
    @Arg('input', () => OutcomeSubmitInput, { description: 'Which outcome.' }) input: OutcomeSubmitInput,
    @Ctx() context: RequestContext,
  ): Promise<OutcomePayload> {
    return outcomePayload(context, await submitOutcome(context, input));
  }

  @Mutation(() => GoalAssessPayload, { description: "Sets the manager's own assessment of a goal, or takes it away." })
  async goalAssess(
    @Arg('input', () => GoalAssessInput, { description: 'The assessment.' }) input: GoalAssessInput,
    @Ctx() context: RequestContext,
  ): Promise<GoalAssessPayload> {
    const answer = await assessGoal(context, input);
    if (!answer.ok) return { assessment: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { goalId, halfYear } = input;
    return { assessment: await readGoalAssessment(context, answer.organisationId, goalId, halfYear), userErrors: [] };
  }
}

async function outcomePayload({ reader, locale }: RequestContext, answer: CommandAnswer): Promise<OutcomePayload> {
  if (!answer.ok) return { outcome: null, userErrors: userErrorsOf(answer.refusals, locale) };
  return { outcome: await readOutcome(reader, answer.organisationId, answer.value.entityId), userErrors: [] };
}
