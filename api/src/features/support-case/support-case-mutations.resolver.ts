import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { CommandAnswer } from '../../platform/run-command.js';
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
  @Mutation(() => SupportCasePayload, { description: 'Takes in a case. For managers and coordinators.' })
  async supportCaseOpen(
    @Arg('input', () => SupportCaseOpenInput, { description: 'The case.' }) input: SupportCaseOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await openSupportCase(context, input));
  }

  @Mutation(() => SupportCasePayload, { description: 'Corrects a case. For managers and coordinators.' })
  async supportCaseUpdate(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => SupportCaseUpdateInput, { description: 'What changes.' }) input: SupportCaseUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await updateSupportCase(context, { ...input, id }));
  }

  @Mutation(() => SupportCasePayload, {
    description: 'Closes a case; attempts may still be recorded and count. For managers and coordinators.',
  })
  async supportCaseClose(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => SupportCaseCloseInput, { description: 'When it ended.' }) input: SupportCaseCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await closeSupportCase(context, { ...input, id }));
  }

  @Mutation(() => SupportCasePayload, {
    description: 'Takes a case and its attempts out of every count; it never changes again. For managers and coordinators.',
  })
  async supportCaseVoid(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Arg('input', () => VoidInput, { description: 'Why.' }) input: VoidInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportCasePayload> {
    return casePayload(context, await voidSupportCase(context, { ...input, id }));
  }

  @Mutation(() => ContactAttemptPayload, { description: 'Adds an attempt to a case. For managers and coordinators.' })
  async contactAttemptRecord(
    @Arg('input', () => ContactAttemptRecordInput, { description: 'The attempt.' }) input: ContactAttemptRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactAttemptPayload> {
    return attemptPayload(context, await recordContactAttempt(context, input));
  }

  @Mutation(() => ContactAttemptPayload, {
    description: 'Takes an attempt out of every count; it never changes again. For managers and coordinators.',
  })
  async contactAttemptVoid(
    @Arg('id', () => ID, { description: 'The attempt.' }) id: string,
    @Arg('input', () => VoidInput, { description: 'Why.' }) input: VoidInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactAttemptPayload> {
    return attemptPayload(context, await voidContactAttempt(context, { ...input, id }));
  }
}

async function casePayload(context: RequestContext, outcome: CommandAnswer): Promise<SupportCasePayload> {
  if (!outcome.ok) return { case: null, userErrors: userErrorsOf(outcome.refusals, context.locale) };
  const { entityId } = outcome.value;
  await recordRepeat(context, outcome, [entityId]);
  return { case: await readCaseById(context.reader, outcome.organisationId, entityId), userErrors: [] };
}

async function attemptPayload(context: RequestContext, outcome: CommandAnswer): Promise<ContactAttemptPayload> {
  if (!outcome.ok) return { attempt: null, case: null, userErrors: userErrorsOf(outcome.refusals, context.locale) };
  const { entityId } = outcome.value;
  const supportCase = await readCaseOfAttempt(context.reader, outcome.organisationId, entityId);
  await recordRepeat(context, outcome, supportCase === null ? [] : [supportCase.id]);
  return { attempt: supportCase?.attempts.find(({ id }) => id === entityId) ?? null, case: supportCase, userErrors: [] };
}
