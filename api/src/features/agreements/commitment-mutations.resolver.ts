import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { CommitmentPayload, CommitmentReadingPayload } from './agreement.payloads.js';
import { commitmentPayload, readingPayload } from './changed.js';
import { CommitmentDropInput, CommitmentReadingDecideInput, CommitmentReviseInput } from './commitment.inputs.js';
import { decideCommitmentReading } from './decide-commitment-reading.js';
import { dropCommitment } from './drop-commitment.js';
import { reviseCommitment } from './revise-commitment.js';

@Resolver()
export class CommitmentMutations {
  @Mutation(() => CommitmentPayload, {
    description: 'Puts a new version in the place of a commitment; the old one ends the day before. For managers.',
  })
  async commitmentRevise(
    @Arg('id', () => ID, { description: 'The version that holds until further notice.' }) id: string,
    @Arg('input', () => CommitmentReviseInput, { description: 'The new version.' }) input: CommitmentReviseInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentPayload> {
    return commitmentPayload(context, await reviseCommitment(context, { ...input, id }));
  }

  @Mutation(() => CommitmentPayload, { description: 'Ends a commitment without a new version. For managers.' })
  async commitmentDrop(
    @Arg('id', () => ID, { description: 'The version that holds until further notice.' }) id: string,
    @Arg('input', () => CommitmentDropInput, { description: 'When it ends.' }) input: CommitmentDropInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentPayload> {
    return commitmentPayload(context, await dropCommitment(context, { ...input, id }));
  }

  @Mutation(() => CommitmentReadingPayload, { description: 'Records who decided how a commitment is read. For managers.' })
  async commitmentReadingDecide(
    @Arg('id', () => ID, { description: 'The reading.' }) id: string,
    @Arg('input', () => CommitmentReadingDecideInput, { description: 'What was decided.' }) input: CommitmentReadingDecideInput,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentReadingPayload> {
    return readingPayload(context, await decideCommitmentReading(context, { ...input, id }));
  }
}
