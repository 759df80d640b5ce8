import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { mayAdopt, mayCorrect, mayReadMoney, mayReturn, maySubmit } from './allowed-steps.js';
import { differsFromLive } from './differs-from-live.js';
import {
  FollowUp,
  FollowUpActivity,
  FollowUpAgreementMoney,
  FollowUpBudgetLine,
  FollowUpGoal,
  FollowUpKpi,
} from './follow-up.type.js';
import type { FollowUpRoot } from './follow-up-root.js';
import { activitiesOf, agreementMoneyOf, budgetOf, goalsOf, kpisOf } from './shown-content.js';

@Resolver(() => FollowUp)
export class FollowUpFields {
  @FieldResolver(() => String)
  async account(@Root() root: FollowUpRoot): Promise<string> {
    if (root.status === 'COMPUTING' || root.status === 'DRAFT') return root.writtenAccount;
    return (await root.content())?.account ?? '';
  }

  @FieldResolver(() => [FollowUpGoal])
  async goals(@Root() root: FollowUpRoot): Promise<FollowUpGoal[]> {
    const content = await root.content();
    return content === null ? [] : goalsOf(content);
  }

  @FieldResolver(() => [FollowUpActivity])
  async activities(@Root() root: FollowUpRoot): Promise<FollowUpActivity[]> {
    const content = await root.content();
    return content === null ? [] : activitiesOf(content);
  }

  @FieldResolver(() => [FollowUpKpi])
  async kpis(@Root() root: FollowUpRoot): Promise<FollowUpKpi[]> {
    const content = await root.content();
    return content === null ? [] : kpisOf(content);
  }

  @FieldResolver(() => [FollowUpBudgetLine], { nullable: true })
  async budget(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): Promise<FollowUpBudgetLine[] | null> {
    if (!mayReadMoney(context, root)) return null;
    const content = await root.content();
    return content === null ? [] : budgetOf(content);
  }

  @FieldResolver(() => [FollowUpAgreementMoney], { nullable: true })
  async agreementMoney(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): Promise<FollowUpAgreementMoney[] | null> {
    if (!mayReadMoney(context, root)) return null;
    const content = await root.content();
    return content === null ? [] : agreementMoneyOf(content);
  }

  // The frozen bytes hold the money too, and cannot be shortened without losing their hash.
  @FieldResolver(() => String, { nullable: true })
  async document(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): Promise<string | null> {
    return mayReadMoney(context, root) ? root.documentText() : null;
  }

  @FieldResolver(() => Boolean)
  async changedSince(@Root() root: FollowUpRoot): Promise<boolean> {
    const content = await root.content();
    const live = content === null ? null : await root.liveFacts();
    return content !== null && live !== null && differsFromLive(content, live);
  }

  @FieldResolver(() => Boolean)
  maySubmit(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): boolean {
    return maySubmit(context, root);
  }

  @FieldResolver(() => Boolean)
  mayReturn(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): boolean {
    return mayReturn(context, root);
  }

  @FieldResolver(() => Boolean)
  mayAdopt(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): boolean {
    return mayAdopt(context, root);
  }

  @FieldResolver(() => Boolean)
  mayCorrect(@Root() root: FollowUpRoot, @Ctx() context: RequestContext): boolean {
    return mayCorrect(context, root);
  }
}
