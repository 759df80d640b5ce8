import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { MutationOf } from '../../graphql/mutation-of.js';
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
  @MutationOf(registerFunder, () => FunderPayload, 'Takes up a funder.')
  async funderRegister(
    @Arg('input', () => FunderRegisterInput, { description: 'The funder.' }) input: FunderRegisterInput,
    @Ctx() context: RequestContext,
  ): Promise<FunderPayload> {
    return funderPayload(context, await registerFunder(context, input));
  }

  @MutationOf(createFundingAgreement, () => FundingAgreementPayload, 'Writes down an agreement or an annex.')
  async fundingAgreementCreate(
    @Arg('input', () => FundingAgreementCreateInput, { description: 'The agreement.' }) input: FundingAgreementCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await createFundingAgreement(context, input));
  }

  @MutationOf(updateFundingAgreement, () => FundingAgreementPayload, 'Corrects an agreement, or puts a draft in force.')
  async fundingAgreementUpdate(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => FundingAgreementUpdateInput, { description: 'What changes.' }) input: FundingAgreementUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await updateFundingAgreement(context, { ...input, id }));
  }

  @MutationOf(giveNotice, () => FundingAgreementPayload, 'Records notice by either party; it is given once.')
  async fundingAgreementGiveNotice(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => FundingAgreementGiveNoticeInput, { description: 'When.' }) input: FundingAgreementGiveNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingAgreementPayload> {
    return agreementPayload(context, await giveNotice(context, { ...input, id }));
  }
}
