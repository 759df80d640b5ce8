import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { UserError } from '../../graphql/user-error.js';
import type { CommandAnswer } from '../../platform/command-scope.js';
import type { RequestContext } from '../../platform/request-context.js';
import { adoptFollowUp } from './adopt-follow-up.js';
import { correctFollowUp } from './correct-follow-up.js';
import {
  FollowUpPayload,
  FollowUpPrepareInput,
  FollowUpReasonInput,
  FollowUpStepInput,
  FollowUpWriteAccountInput,
} from './follow-up.inputs.js';
import { type FollowUpRoot, rootOf } from './follow-up-root.js';
import { prepareFollowUp } from './prepare-follow-up.js';
import { readFollowUpById } from './read-follow-ups.js';
import { returnFollowUp } from './return-follow-up.js';
import { submitFollowUp } from './submit-follow-up.js';
import { writeFollowUpAccount } from './write-follow-up-account.js';

type Answer = { followUp?: FollowUpRoot | null; userErrors: UserError[] };

@Resolver()
export class FollowUpMutations {
  @MutationOf(prepareFollowUp, () => FollowUpPayload, 'Has a follow-up computed as of today: the first one, or a draft anew.')
  async followUpPrepare(
    @Arg('input', () => FollowUpPrepareInput, { description: 'Which half-year.' }) input: FollowUpPrepareInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await prepareFollowUp(context, input));
  }

  @MutationOf(writeFollowUpAccount, () => FollowUpPayload, "Saves the manager's account of a draft.")
  async followUpWriteAccount(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpWriteAccountInput, { description: 'The text.' }) input: FollowUpWriteAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await writeFollowUpAccount(context, { ...input, id }));
  }

  @MutationOf(submitFollowUp, () => FollowUpPayload, 'Freezes a draft of a half-year that has ended, and locks its outcomes.')
  async followUpSubmit(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpStepInput, { description: 'Which version.' }) input: FollowUpStepInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await submitFollowUp(context, { ...input, id }));
  }

  @MutationOf(
    returnFollowUp,
    () => FollowUpPayload,
    'Makes a submitted follow-up a draft again and opens its outcomes: sent back, or taken back.',
  )
  async followUpReturn(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpReasonInput, { description: 'Why.' }) input: FollowUpReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await returnFollowUp(context, { ...input, id }));
  }

  @MutationOf(
    adoptFollowUp,
    () => FollowUpPayload,
    'Adopts a submitted follow-up, which then never changes; nobody adopts what they submitted.',
  )
  async followUpAdopt(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpStepInput, { description: 'Which version.' }) input: FollowUpStepInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await adoptFollowUp(context, { ...input, id }));
  }

  @MutationOf(
    correctFollowUp,
    () => FollowUpPayload,
    'Begins a new revision of an adopted follow-up and opens its outcomes; gives the new revision.',
  )
  async followUpCorrect(
    @Arg('id', () => ID, { description: 'The adopted follow-up.' }) id: string,
    @Arg('input', () => FollowUpReasonInput, { description: 'Why.' }) input: FollowUpReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return shown(context, await correctFollowUp(context, { ...input, id }));
  }
}

async function shown(context: RequestContext, answer: CommandAnswer): Promise<Answer> {
  return payloadOf(context, answer, async ({ organisationId, entityId }) => {
    const followUp = await readFollowUpById(context.reader, organisationId, entityId);
    return { followUp: followUp && rootOf(organisationId, followUp) };
  });
}
