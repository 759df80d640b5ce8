import { yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import { readAgreements } from '../../reads/read-agreements.js';
import { BudgetActualRecordInput, BudgetSetInput } from './budget.inputs.js';
import { BudgetActualPayload, BudgetPayload } from './budget.type.js';
import { budgetFollowUpOf } from './budget-follow-up-of.js';
import { budgetOf } from './budget-of.js';
import { linesIn, readBudgetYear } from './read-budget.js';
import { recordBudgetActual } from './record-budget-actual.js';
import { setBudget } from './set-budget.js';

@Resolver()
export class BudgetMutations {
  @Mutation(() => BudgetPayload, { description: 'Sets the budget of a year, whole. For managers.' })
  async budgetSet(
    @Arg('input', () => BudgetSetInput, { description: 'The budget.' }) input: BudgetSetInput,
    @Ctx() context: RequestContext,
  ): Promise<BudgetPayload> {
    const answer = await setBudget(context, input);
    if (!answer.ok) return { budget: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const budget = await readBudgetYear(context.reader, answer.organisationId, input.year);
    return { budget: budgetOf(answer.organisationId, budget), userErrors: [] };
  }

  @Mutation(() => BudgetActualPayload, { description: 'Records what a line cost in a half-year. For managers.' })
  async budgetActualRecord(
    @Arg('input', () => BudgetActualRecordInput, { description: 'The cost.' }) input: BudgetActualRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<BudgetActualPayload> {
    const answer = await recordBudgetActual(context, input);
    if (!answer.ok) return { line: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { organisationId } = answer;
    const budget = await readBudgetYear(context.reader, organisationId, yearOfHalfYear(input.halfYear));
    const lines = linesIn(budget, input.halfYear);
    const { agreements } = await readAgreements(context, organisationId);
    const followUp = budgetFollowUpOf(organisationId, input.halfYear, { lines, agreements });
    return { line: followUp.lines.find(({ lineId }) => lineId === input.lineId.toLowerCase()) ?? null, userErrors: [] };
  }
}
