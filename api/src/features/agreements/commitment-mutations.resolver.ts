import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CommitmentPayload, CommitmentReadingPayload } from './agreement.payloads.js';
import { commitmentPayload, readingPayload } from './changed.js';
import { CommitmentDropInput, CommitmentReadingDecideInput, CommitmentReviseInput } from './commitment.inputs.js';
import { decideCommitmentReading } from './decide-commitment-reading.js';
import { dropCommitment } from './drop-commitment.js';
import { reviseCommitment } from './revise-commitment.js';

@Resolver()
export class CommitmentMutations {
  @MutationOf(
    reviseCommitment,
    () => CommitmentPayload,
    'Puts a new version in the place of a commitment; the old one ends the day before.',
  )
  async commitmentRevise(
    @Arg('id', () => ID, { description: 'The version that holds until further notice.' }) id: string,
    @Arg('input', () => CommitmentReviseInput, { description: 'The new version.' }) input: CommitmentReviseInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentPayload> {
    return commitmentPayload(context, await reviseCommitment(context, { ...input, id }));
  }

  @MutationOf(dropCommitment, () => CommitmentPayload, 'Ends a commitment without a new version.')
  async commitmentDrop(
    @Arg('id', () => ID, { description: 'The version that holds until further notice.' }) id: string,
    @Arg('input', () => CommitmentDropInput, { description: 'When it ends.' }) input: CommitmentDropInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentPayload> {
    return commitmentPayload(context, await dropCommitment(context, { ...input, id }));
  }

  @MutationOf(decideCommitmentReading, () => CommitmentReadingPayload, 'Records who decided how a commitment is read.')
  async commitmentReadingDecide(
    @Arg('id', () => ID, { description: 'The reading.' }) id: string,
    @Arg('input', () => CommitmentReadingDecideInput, { description: 'What was decided.' }) input: CommitmentReadingDecideInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentReadingPayload> {
    return readingPayload(context, await decideCommitmentReading(context, { ...input, id }));
  }
}
