import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { CommandAnswer } from '../../platform/command-scope.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { AttemptShown } from './case-of-attempt.resolver.js';
import { closeSupportCase } from './close-support-case.js';
import { openSupportCase } from './open-support-case.js';
import { readCaseById, readCaseOfAttempt } from './read-cases.js';
import { recordContactAttempt } from './record-contact-attempt.js';
import { recordRepeat } from './record-reading.js';
import {
  ContactAttemptRecordInput,
  SupportCaseCloseInput,
  SupportCaseOpenInput,
  SupportCaseUpdateInput,
  VoidInput,
} from './support-case.inputs.js';
import { ContactAttemptPayload, SupportCasePayload } from './support-case.payloads.js';
import { updateSupportCase } from './update-support-case.js';
import { voidContactAttempt } from './void-contact-attempt.js';
import { voidSupportCase } from './void-support-case.js';

@Resolver()
export class SupportCaseMutations {
  @MutationOf(openSupportCase, () => SupportCasePayload, 'Takes in a case.')
  async supportCaseOpen(
    @Arg('input', () => SupportCaseOpenInput, { description: 'The case.' }) input: SupportCaseOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await openSupportCase(context, input));
  }

  @MutationOf(updateSupportCase, () => SupportCasePayload, 'Corrects a case.')
  async supportCaseUpdate(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => SupportCaseUpdateInput, { description: 'What changes.' }) input: SupportCaseUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await updateSupportCase(context, { ...input, id }));
  }

  @MutationOf(closeSupportCase, () => SupportCasePayload, 'Closes a case; attempts may still be recorded and count.')
  async supportCaseClose(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => SupportCaseCloseInput, { description: 'When it ended.' }) input: SupportCaseCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await closeSupportCase(context, { ...input, id }));
  }

  @MutationOf(
    voidSupportCase,
    () => SupportCasePayload,
    'Takes a case and its attempts out of every count; it never changes again.',
  )
  async supportCaseVoid(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => VoidInput, { description: 'Why.' }) input: VoidInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await voidSupportCase(context, { ...input, id }));
  }

  @MutationOf(recordContactAttempt, () => ContactAttemptPayload, 'Adds an attempt to a case.')
  async contactAttemptRecord(
    @Arg('input', () => ContactAttemptRecordInput, { description: 'The attempt.' }) input: ContactAttemptRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<AttemptShown> {
    return newAttemptPayload(context, input, await recordContactAttempt(context, input));
  }

  @MutationOf(voidContactAttempt, () => ContactAttemptPayload, 'Takes an attempt out of every count; it never changes again.')
  async contactAttemptVoid(
    @Arg('id', () => ID, { description: 'The attempt.' }) id: string,
    @Arg('input', () => VoidInput, { description: 'Why.' }) input: VoidInput,
    @Ctx() context: RequestContext,
  ): Promise<AttemptShown> {
    return attemptPayload(context, await voidContactAttempt(context, { ...input, id }));
  }
}

async function casePayload(context: RequestContext, answer: CommandAnswer): Promise<SupportCasePayload> {
  return payloadOf(context, answer, async (made) => {
    await recordRepeat(context, made, [made.entityId]);
    return { case: await readCaseById(context.reader, made.organisationId, made.entityId) };
  });
}

/** A new attempt is as it was entered. */
function newAttemptPayload(
  context: RequestContext,
  input: ContactAttemptRecordInput,
  answer: CommandAnswer,
): Promise<AttemptShown> {
  if (answer.ok && answer.isRepeat) return attemptPayload(context, answer);
  const { occurredOn, partOfDay, channel, reached } = input;
  return payloadOf(context, answer, ({ organisationId, entityId }) => ({
    attempt: { id: entityId, occurredOn, partOfDay, channel, reached, voidReason: null, version: 1 },
    organisationId,
  }));
}

async function attemptPayload(context: RequestContext, answer: CommandAnswer): Promise<AttemptShown> {
  return payloadOf(context, answer, async (made) => {
    const supportCase = await readCaseOfAttempt(context.reader, made.organisationId, made.entityId);
    await recordRepeat(context, made, supportCase === null ? [] : [supportCase.id]);
    return { attempt: supportCase?.attempts.find(({ id }) => id === made.entityId) ?? null, case: supportCase };
  });
}
