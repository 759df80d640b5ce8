import type { AgreementFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import type { FundingAgreement } from '../../graphql/funding-agreement.js';
import type { RequestContext } from '../../platform/request-context.js';
import { type AgreementRegister, readAgreements } from '../../reads/read-agreements.js';

/** An agreement among the others: what its fields are worked out from. */
export type AgreementInRegister = { agreement: AgreementFacts; register: AgreementRegister };

/** The stored facts behind an agreement that something pointed at. */
export async function factsOf(context: RequestContext, { id, organisationId }: FundingAgreement): Promise<AgreementInRegister> {
  const register = await readAgreements(context, organisationId);
  const agreement = register.agreements.find((one) => one.id === id);
  if (agreement === undefined) throw new Error('an agreement that something points at is gone');
  return { agreement, register };
}
