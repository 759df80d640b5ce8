import { payloadOf } from '../../graphql/change.payload.js';
import type { FundingAgreement } from '../../graphql/funding-agreement.js';
import type { CommandAnswer } from '../../platform/command-scope.js';
import type { RequestContext } from '../../platform/request-context.js';
import { agreementsChanged, readAgreements } from '../../reads/read-agreements.js';
import type {
  CommitmentPayload,
  CommitmentReadingPayload,
  FunderPayload,
  FundingAgreementPayload,
} from './agreement.payloads.js';
import { commitmentOf } from './commitment-of.js';

/** What a change of an agreement answers with. */
export function agreementPayload(context: RequestContext, answer: CommandAnswer): Promise<FundingAgreementPayload> {
  agreementsChanged(context);
  return payloadOf(context, answer, ({ organisationId, entityId }) => ({ agreement: { id: entityId, organisationId } }));
}

export function funderPayload(context: RequestContext, answer: CommandAnswer): Promise<FunderPayload> {
  agreementsChanged(context);
  return payloadOf(context, answer, async ({ organisationId, entityId }) => {
    const { funders } = await readAgreements(context, organisationId);
    return { funder: funders.find(({ id }) => id === entityId) ?? null };
  });
}

export function commitmentPayload(context: RequestContext, answer: CommandAnswer): Promise<CommitmentPayload> {
  agreementsChanged(context);
  return payloadOf(context, answer, async ({ organisationId, entityId }) => {
    const all = await withCommitments(context, organisationId);
    const found = all.find(({ commitment }) => commitment.id === entityId);
    return { commitment: found ? commitmentOf(found.commitment) : null, agreement: found?.agreement ?? null };
  });
}

export function readingPayload(context: RequestContext, answer: CommandAnswer): Promise<CommitmentReadingPayload> {
  agreementsChanged(context);
  return payloadOf(context, answer, async ({ organisationId, entityId }) => {
    for (const { commitment, agreement } of await withCommitments(context, organisationId)) {
      const reading = commitmentOf(commitment).readings.find(({ id }) => id === entityId);
      if (reading !== undefined) return { reading, agreement };
    }
    return { reading: null, agreement: null };
  });
}

async function withCommitments(context: RequestContext, organisationId: string) {
  const { agreements } = await readAgreements(context, organisationId);
  return agreements.flatMap(({ id, commitments }) => {
    const agreement: FundingAgreement = { id, organisationId };
    return commitments.map((commitment) => ({ commitment, agreement }));
  });
}
