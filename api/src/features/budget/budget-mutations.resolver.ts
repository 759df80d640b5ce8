import { yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
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
  @MutationOf(setBudget, () => BudgetPayload, 'Sets the budget of a year, whole.')
  async budgetSet(
    @Arg('input', () => BudgetSetInput, { description: 'The budget.' }) input: BudgetSetInput,
    @Ctx() context: RequestContext,
  ): Promise<BudgetPayload> {
    return payloadOf(context, await setBudget(context, input), async ({ organisationId }) => ({
      budget: budgetOf(organisationId, await readBudgetYear(context.reader, organisationId, input.year)),
    }));
  }

  @MutationOf(recordBudgetActual, () => BudgetActualPayload, 'Records what a line cost in a half-year.')
  async budgetActualRecord(
    @Arg('input', () => BudgetActualRecordInput, { description: 'The cost.' }) input: BudgetActualRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<BudgetActualPayload> {
    return payloadOf(context, await recordBudgetActual(context, input), async ({ organisationId }) => {
      const budget = await readBudgetYear(context.reader, organisationId, yearOfHalfYear(input.halfYear));
      const lines = linesIn(budget, input.halfYear);
      const { agreements } = await readAgreements(context, organisationId);
      const followUp = budgetFollowUpOf(organisationId, input.halfYear, { lines, agreements });
      return { line: followUp.lines.find(({ lineId }) => lineId === input.lineId.toLowerCase()) ?? null };
    });
  }
}
