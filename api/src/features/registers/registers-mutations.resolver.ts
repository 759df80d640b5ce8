import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import { readKeptRegisters, readRecorded } from './read-registers.js';
import { recordHearing } from './record-hearing.js';
import { recordOpening } from './record-opening.js';
import { recordTraining } from './record-training.js';
import { registerSupporter } from './register-supporter.js';
import {
  HearingRecordInput,
  OpeningRecordInput,
  RegisterStartInput,
  SupporterRegisterInput,
  SupporterUpdateInput,
  TrainingRecordInput,
} from './registers.inputs.js';
import { HearingPayload, KeptRegisterPayload, OpeningPayload, SupporterPayload, TrainingPayload } from './registers.payloads.js';
import { startRegister } from './start-register.js';
import { updateSupporter } from './update-supporter.js';

@Resolver()
export class RegisterMutations {
  @Mutation(() => KeptRegisterPayload, {
    description: 'Says from which day a register is kept; before that it takes no records. For managers and administrators.',
  })
  async registerStart(
    @Arg('input', () => RegisterStartInput, { description: 'Which, and from when.' }) input: RegisterStartInput,
    @Ctx() context: RequestContext,
  ): Promise<KeptRegisterPayload> {
    const answer = await startRegister(context, input);
    if (!answer.ok) return { register: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const registers = await readKeptRegisters(context.reader, answer.organisationId);
    return { register: registers.find(({ register }) => register === input.register) ?? null, userErrors: [] };
  }

  @Mutation(() => SupporterPayload, { description: 'Takes in a supporter. For managers and coordinators.' })
  async supporterRegister(
    @Arg('input', () => SupporterRegisterInput, { description: 'The supporter.' }) input: SupporterRegisterInput,
    @Ctx() context: RequestContext,
  ): Promise<SupporterPayload> {
    const answer = await registerSupporter(context, input);
    if (!answer.ok) return { supporter: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { reader } = context;
    return { supporter: await readRecorded(reader, answer.organisationId, 'supporter', answer.value.entityId), userErrors: [] };
  }

  @Mutation(() => SupporterPayload, {
    description: 'Changes the sections or active days of a supporter. For managers and coordinators.',
  })
  async supporterUpdate(
    @Arg('id', () => ID, { description: 'The supporter.' }) id: string,
    @Arg('input', () => SupporterUpdateInput, { description: 'What changes.' }) input: SupporterUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SupporterPayload> {
    const answer = await updateSupporter(context, { ...input, id });
    if (!answer.ok) return { supporter: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { reader } = context;
    return { supporter: await readRecorded(reader, answer.organisationId, 'supporter', answer.value.entityId), userErrors: [] };
  }

  @Mutation(() => TrainingPayload, {
    description: 'Records a training, or changes the one with the id. For managers and coordinators.',
  })
  async trainingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The training to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => TrainingRecordInput, { description: 'The training.' }) input: TrainingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<TrainingPayload> {
    const answer = await recordTraining(context, { ...input, id: id ?? null });
    if (!answer.ok) return { training: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { reader } = context;
    return { training: await readRecorded(reader, answer.organisationId, 'training', answer.value.entityId), userErrors: [] };
  }

  @Mutation(() => HearingPayload, {
    description: 'Records a hearing, or changes the one with the id. For managers and coordinators.',
  })
  async hearingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The hearing to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => HearingRecordInput, { description: 'The hearing.' }) input: HearingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<HearingPayload> {
    const answer = await recordHearing(context, { ...input, id: id ?? null });
    if (!answer.ok) return { hearing: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { reader } = context;
    return { hearing: await readRecorded(reader, answer.organisationId, 'hearing', answer.value.entityId), userErrors: [] };
  }

  @Mutation(() => OpeningPayload, {
    description: 'Records an opening, or changes the one with the id. For managers and coordinators.',
  })
  async openingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The opening to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => OpeningRecordInput, { description: 'The opening.' }) input: OpeningRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<OpeningPayload> {
    const answer = await recordOpening(context, { ...input, id: id ?? null });
    if (!answer.ok) return { opening: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    const { reader } = context;
    return { opening: await readRecorded(reader, answer.organisationId, 'opening', answer.value.entityId), userErrors: [] };
  }
}
