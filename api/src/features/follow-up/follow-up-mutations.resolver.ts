import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { type UserError, userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { CommandAnswer } from '../../platform/run-command.js';
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

type Answer = { followUp: FollowUpRoot | null; userErrors: UserError[] };

@Resolver()
export class FollowUpMutations {
  @Mutation(() => FollowUpPayload, {
    description: 'Has a follow-up computed as of today: the first one, or a draft anew. For the manager.',
  })
  async followUpPrepare(
    @Arg('input', () => FollowUpPrepareInput, { description: 'Which half-year.' }) input: FollowUpPrepareInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await prepareFollowUp(context, input));
  }

  @Mutation(() => FollowUpPayload, { description: "Saves the manager's account of a draft. For the manager." })
  async followUpWriteAccount(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpWriteAccountInput, { description: 'The text.' }) input: FollowUpWriteAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await writeFollowUpAccount(context, { ...input, id }));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Freezes a draft of a half-year that has ended, and locks its outcomes. For the manager.',
  })
  async followUpSubmit(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpStepInput, { description: 'Which version.' }) input: FollowUpStepInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await submitFollowUp(context, { ...input, id }));
  }

  @Mutation(() => FollowUpPayload, {
    description:
      'Makes a submitted follow-up a draft again and opens its outcomes. For the board, and for the manager who takes it back.',
  })
  async followUpReturn(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpReasonInput, { description: 'Why.' }) input: FollowUpReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await returnFollowUp(context, { ...input, id }));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Adopts a submitted follow-up, which then never changes. For a member of the board who did not submit it.',
  })
  async followUpAdopt(
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => FollowUpStepInput, { description: 'Which version.' }) input: FollowUpStepInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await adoptFollowUp(context, { ...input, id }));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Begins a new revision of an adopted follow-up and opens its outcomes; gives the new revision. For the manager.',
  })
  async followUpCorrect(
    @Arg('id', () => ID, { description: 'The adopted follow-up.' }) id: string,
    @Arg('input', () => FollowUpReasonInput, { description: 'Why.' }) input: FollowUpReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    return answer(context, await correctFollowUp(context, { ...input, id }));
  }
}

async function answer(context: RequestContext, ruling: CommandAnswer): Promise<Answer> {
  if (!ruling.ok) return { followUp: null, userErrors: userErrorsOf(ruling.refusals, context.locale) };
  const { organisationId } = ruling;
  const followUp = await readFollowUpById(context.reader, organisationId, ruling.value.entityId);
  return { followUp: followUp && rootOf(organisationId, followUp), userErrors: [] };
}
