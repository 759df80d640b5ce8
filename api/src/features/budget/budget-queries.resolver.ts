import { type HalfYear, yearOfHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { whoMay, whoMayNot } from '../../graphql/audience.js';
import { Organisation } from '../../graphql/organisation.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight, requireRight } from '../../platform/require-right.js';
import { readAgreements } from '../../reads/read-agreements.js';
import { Budget, BudgetFollowUp } from './budget.type.js';
import { budgetFollowUpOf } from './budget-follow-up-of.js';
import { budgetOf } from './budget-of.js';
import { budgetYearOnce, linesIn } from './read-budget.js';

@Resolver(() => Organisation)
export class BudgetsOfOrganisation {
  @FieldResolver(() => Budget, {
    nullable: true,
    description: `The budget of a year; null when there is none, and for ${whoMayNot(['read', 'AGREEMENTS'])}.`,
  })
  async budget(
    @Root() { id }: Organisation,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): Promise<Budget | null> {
    if (!hasRight(context, id, 'read', 'AGREEMENTS')) return null;
    return budgetOf(id, await budgetYearOnce(context, id, String(year)));
  }

  @FieldResolver(() => BudgetFollowUp, {
    description: `Budget, actual costs and agreement money of a half-year; for ${whoMay(['read', 'AGREEMENTS'])}.`,
  })
  async budgetFollowUp(
    @Root() { id }: Organisation,
    @Ctx() context: RequestContext,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
  ): Promise<BudgetFollowUp> {
    requireRight(context, id, 'read', 'AGREEMENTS');
    const year = String(yearOfHalfYear(halfYear));
    const [budget, { agreements }] = await Promise.all([budgetYearOnce(context, id, year), readAgreements(context, id)]);
    return budgetFollowUpOf(id, halfYear, { lines: linesIn(budget, halfYear), agreements });
  }
}
