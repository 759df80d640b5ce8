import { heldTermOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import type { DocumentState } from '@jourplan/schema/domain/agreements/document-state.js';
import { isMultiYear } from '@jourplan/schema/domain/agreements/is-multi-year.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AgreementScopeEnum, AgreementStateEnum } from '../../graphql/agreement-enums.js';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { LocalDateScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { FunderFacts } from '../../reads/read-agreements.js';
import { ServiceArea } from './agreement.type.js';
import { factsOf } from './agreement-root.js';
import { Funder } from './funder.type.js';
import { serviceAreasOf } from './service-areas-of.js';

/** What is written in an agreement. */
@Resolver(() => FundingAgreement)
export class FundingAgreementFields {
  @FieldResolver(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  async version(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<number> {
    return (await factsOf(context, root)).agreement.version;
  }

  @FieldResolver(() => String, { description: 'What it is called.' })
  async title(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<string> {
    return (await factsOf(context, root)).agreement.title;
  }

  @FieldResolver(() => String, { nullable: true, description: "The funder's diary number; null when it has none." })
  async diaryNumber(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<string | null> {
    return (await factsOf(context, root)).agreement.diaryNumber;
  }

  @FieldResolver(() => AgreementStateEnum, { description: 'How far the paper has come.' })
  async state(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<DocumentState> {
    return (await factsOf(context, root)).agreement.state;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is held together with other associations.' })
  async isJoint(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<boolean> {
    return (await factsOf(context, root)).agreement.isJoint;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it holds only if funds exist: an open risk, never a certainty.' })
  async dependsOnFunds(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<boolean> {
    return (await factsOf(context, root)).agreement.dependsOnFunds;
  }

  @FieldResolver(() => Funder, { description: 'Who pays.' })
  async funder(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<FunderFacts> {
    const { agreement, register } = await factsOf(context, root);
    const funder = register.funders.find(({ id }) => id === agreement.funderId);
    if (funder === undefined) throw new Error('an agreement has no funder');
    return funder;
  }

  @FieldResolver(() => FundingAgreement, { nullable: true, description: 'The agreement it is annexed to; null when it is none.' })
  async parent(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<FundingAgreement | null> {
    const { parentId } = (await factsOf(context, root)).agreement;
    return parentId === null ? null : { id: parentId, organisationId: root.organisationId };
  }

  @FieldResolver(() => [FundingAgreement], { description: 'The agreements annexed to it, by title.' })
  async annexes(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<FundingAgreement[]> {
    const { agreements } = (await factsOf(context, root)).register;
    const annexes = agreements.filter(({ parentId }) => parentId === root.id);
    return annexes.map(({ id }) => ({ id, organisationId: root.organisationId }));
  }

  @FieldResolver(() => AgreementScopeEnum, { description: 'Which cases it counts.' })
  async scope(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<AgreementScope> {
    return (await factsOf(context, root)).agreement.scope;
  }

  @FieldResolver(() => [ServiceArea], { description: 'The municipalities and districts it covers, by name.' })
  async serviceAreas(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<ServiceArea[]> {
    return serviceAreasOf(await factsOf(context, root));
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'The day its own notice was given; null when it was not.',
  })
  async noticeGivenOn(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<PlainDate | null> {
    return (await factsOf(context, root)).agreement.noticeGivenOn;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it may run over at least two 31 Decembers, renewals included, cut short by notice (our reading).',
  })
  async isMultiYear(@Root() root: FundingAgreement, @Ctx() context: RequestContext): Promise<boolean> {
    const { agreement, register } = await factsOf(context, root);
    const held = heldTermOf(agreement, register.agreements);
    return held !== null && isMultiYear(held.term, held.notice);
  }
}
