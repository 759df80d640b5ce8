import type { FundingAgreement } from '../../graphql/funding-agreement.js';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { CommandAnswer } from '../../platform/run-command.js';
import { agreementsChanged, readAgreements } from '../../reads/read-agreements.js';
import type {
  CommitmentPayload,
  CommitmentReadingPayload,
  FunderPayload,
  FundingAgreementPayload,
} from './agreement.payloads.js';
import { commitmentOf } from './commitment-of.js';

/** What a change of an agreement answers with. */
export function agreementPayload(context: RequestContext, answer: CommandAnswer): FundingAgreementPayload {
  agreementsChanged(context);
  if (!answer.ok) return { agreement: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
  return { agreement: { id: answer.value.entityId, organisationId: answer.organisationId }, userErrors: [] };
}

export async function funderPayload(context: RequestContext, answer: CommandAnswer): Promise<FunderPayload> {
  agreementsChanged(context);
  if (!answer.ok) return { funder: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
  const { funders } = await readAgreements(context, answer.organisationId);
  return { funder: funders.find(({ id }) => id === answer.value.entityId) ?? null, userErrors: [] };
}

export async function commitmentPayload(context: RequestContext, answer: CommandAnswer): Promise<CommitmentPayload> {
  agreementsChanged(context);
  if (!answer.ok) return { commitment: null, agreement: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
  const found = (await withCommitments(context, answer.organisationId)).find(
    ({ commitment }) => commitment.id === answer.value.entityId,
  );
  return { commitment: found ? commitmentOf(found.commitment) : null, agreement: found?.agreement ?? null, userErrors: [] };
}

export async function readingPayload(context: RequestContext, answer: CommandAnswer): Promise<CommitmentReadingPayload> {
  agreementsChanged(context);
  if (!answer.ok) return { reading: null, agreement: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
  for (const { commitment, agreement } of await withCommitments(context, answer.organisationId)) {
    const reading = commitmentOf(commitment).readings.find(({ id }) => id === answer.value.entityId);
    if (reading !== undefined) return { reading, agreement, userErrors: [] };
  }
  return { reading: null, agreement: null, userErrors: [] };
}

async function withCommitments(context: RequestContext, organisationId: string) {
  const { agreements } = await readAgreements(context, organisationId);
  return agreements.flatMap(({ id, commitments }) => {
    const agreement: FundingAgreement = { id, organisationId };
    return commitments.map((commitment) => ({ commitment, agreement }));
  });
}
