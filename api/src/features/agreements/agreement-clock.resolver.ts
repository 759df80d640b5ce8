import { heldTermOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { periods as periodsOf } from '@jourplan/schema/domain/agreements/periods.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { DateSpan } from '@jourplan/schema/domain/time/spans.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import {
  AgreementAmount,
  AgreementPeriod,
  AgreementPeriodInput,
  AgreementPosition,
  AgreementTerm,
  CostLine,
  StatedAmount,
} from './agreement.type.js';
import { factsOf } from './agreement-root.js';
import { amountOf, costLinesOf, statedAmountsOf } from './amounts-of.js';
import { positionOf } from './position-of.js';

/** How long an agreement runs and what it is worth: asked of the rules, nothing of it is stored. */
@Resolver(() => FundingAgreement)
export class AgreementClockFields {
  @FieldResolver(() => AgreementTerm, {
    nullable: true,
    description: "How long it runs, by its own words or its parent's; null for a draft without dates.",
  })
  async term(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<AgreementTerm | null> {
    return (await heldTerm(context, root))?.term ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether it has no term of its own and takes its parent's." })
  async inheritsTerm(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<boolean> {
    const { agreement } = await factsOf(context, root);
    return agreement.term === null && agreement.parentId !== null;
  }

  @FieldResolver(() => AgreementPosition, {
    nullable: true,
    description: 'The agreement clock on a day, notice given later left out; null for a draft without dates.',
  })
  async position(
    @Root() root: FundingAgreement,
    @Ctx() context: RequestContext,
    @Arg('on', () => LocalDateScalar, { description: 'The day.' }) on: PlainDate,
  ): Promise<AgreementPosition | null> {
    const held = await heldTerm(context, root);
    return held === null ? null : positionOf(held, on);
  }

  @FieldResolver(() => [AgreementPeriod], {
    description:
      'The first period and every possible renewal, earliest first, whether notice was given or not; empty without a term.',
  })
  async periods(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<DateSpan[]> {
    const held = await heldTerm(context, root);
    return held === null ? [] : periodsOf(held.term);
  }

  @FieldResolver(() => AgreementAmount, {
    nullable: true,
    description: 'What it is worth for some days, renewals taken to happen; null when it does not run then or has no amounts.',
  })
  async amount(
    @Root() root: FundingAgreement,
    @Ctx() context: RequestContext,
    @Arg('period', () => AgreementPeriodInput, { description: 'The days.' }) { from, to }: AgreementPeriodInput,
  ): Promise<AgreementAmount | null> {
    return amountOf(await factsOf(context, root), { startsOn: from, endsOn: to });
  }

  @FieldResolver(() => [CostLine], {
    description: 'The yearly table, the funder and own financing, in the order of the document.',
  })
  async costLines(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<CostLine[]> {
    return costLinesOf((await factsOf(context, root)).agreement);
  }

  @FieldResolver(() => [StatedAmount], { description: 'Amounts that the document states for some days, earliest first.' })
  async statedAmounts(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<StatedAmount[]> {
    return statedAmountsOf((await factsOf(context, root)).agreement);
  }
}

async function heldTerm(context: RequestContext, root: FundingAgreement) {
  const { agreement, register } = await factsOf(context, root);
  return heldTermOf(agreement, register.agreements);
}
