import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import {
  FunderRegisterInput,
  FundingAgreementCreateInput,
  FundingAgreementGiveNoticeInput,
  FundingAgreementUpdateInput,
} from './agreement.inputs.js';
import { FunderPayload, FundingAgreementPayload } from './agreement.payloads.js';
import { agreementPayload, funderPayload } from './changed.js';
import { createFundingAgreement } from './create-funding-agreement.js';
import { registerFunder } from './funder-register.js';
import { giveNotice } from './give-notice.js';
import { updateFundingAgreement } from './update-funding-agreement.js';

@Resolver()
export class AgreementMutations {
  @Mutation(() => FunderPayload, { description: 'Takes up a funder. For managers.' })
  async funderRegister(
    @Arg('input', () => FunderRegisterInput, { description: 'The funder.' }) input: FunderRegisterInput,
    @Ctx() context: RequestContext,
  ): Promise<FunderPayload> {
    return funderPayload(context, await registerFunder(context, input));
  }

  @Mutation(() => FundingAgreementPayload, { description: 'Writes down an agreement or an annex. For managers.' })
  async fundingAgreementCreate(
    @Arg('input', () => FundingAgreementCreateInput, { description: 'The agreement.' }) input: FundingAgreementCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await createFundingAgreement(context, input));
  }

  @Mutation(() => FundingAgreementPayload, { description: 'Corrects an agreement, or puts a draft in force. For managers.' })
  async fundingAgreementUpdate(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => FundingAgreementUpdateInput, { description: 'What changes.' }) input: FundingAgreementUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await updateFundingAgreement(context, { ...input, id }));
  }

  @Mutation(() => FundingAgreementPayload, { description: 'Records notice by either party; it is given once. For managers.' })
  async fundingAgreementGiveNotice(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => FundingAgreementGiveNoticeInput, { description: 'When.' }) input: FundingAgreementGiveNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await giveNotice(context, { ...input, id }));
  }
}
