import { heldTermOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { positionOn } from '@jourplan/schema/domain/agreements/position.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { whoMay, whoMayNot } from '../../graphql/audience.js';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { Organisation } from '../../graphql/organisation.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight, requireRight } from '../../platform/require-right.js';
import { readAgreements } from '../../reads/read-agreements.js';
import { MunicipalityCoverage } from './coverage.type.js';
import { coverageOf } from './coverage-of.js';
import { Funder } from './funder.type.js';

@Resolver(() => Organisation)
export class AgreementsOfOrganisation {
  @FieldResolver(() => [Funder], { description: `Every funder, by name; for ${whoMay(['read', 'AGREEMENTS'])}.` })
  async funders(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<Funder[]> {
    requireRight(context, id, 'read', 'AGREEMENTS');
    return (await readAgreements(context, id)).funders;
  }

  @FieldResolver(() => [FundingAgreement], {
    description: `Agreements by title, annexes and drafts included; for ${whoMay(['read', 'AGREEMENTS'])}.`,
  })
  async agreements(
    @Root() { id: organisationId }: Organisation,
    @Ctx() context: RequestContext,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'Only those that have not ended before this day, and drafts without dates; null for all.',
    })
    on: PlainDate | null,
  ): Promise<FundingAgreement[]> {
    requireRight(context, organisationId, 'read', 'AGREEMENTS');
    const { agreements } = await readAgreements(context, organisationId);
    const wanted = agreements.filter((agreement) => {
      const held = on ? heldTermOf(agreement, agreements) : null;
      return !on || held === null || positionOn(held.term, held.notice, on).state !== 'ENDED';
    });
    return wanted.map(({ id }) => ({ id, organisationId }));
  }

  @FieldResolver(() => FundingAgreement, {
    nullable: true,
    description: `One agreement; null when unknown, and for ${whoMayNot(['read', 'AGREEMENTS'])}.`,
  })
  async agreement(
    @Root() { id: organisationId }: Organisation,
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<FundingAgreement | null> {
    if (!hasRight(context, organisationId, 'read', 'AGREEMENTS')) return null;
    const { agreements } = await readAgreements(context, organisationId);
    return agreements.some((one) => one.id === id) ? { id, organisationId } : null;
  }

  @FieldResolver(() => MunicipalityCoverage, {
    description: `Which municipalities of the area a running multi-year agreement covers; for ${whoMay(['read', 'AGREEMENTS'])}.`,
  })
  async municipalityCoverage(
    @Root() { id }: Organisation,
    @Ctx() context: RequestContext,
    @Arg('on', () => LocalDateScalar, { description: 'The day; notice given later is not known yet.' }) on: PlainDate,
  ): Promise<MunicipalityCoverage> {
    requireRight(context, id, 'read', 'AGREEMENTS');
    return coverageOf(id, await readAgreements(context, id), on);
  }
}
