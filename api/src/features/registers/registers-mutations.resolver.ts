import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
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
  @MutationOf(
    startRegister,
    () => KeptRegisterPayload,
    'Says from which day a register is kept; before that it takes no records.',
  )
  async registerStart(
    @Arg('input', () => RegisterStartInput, { description: 'Which, and from when.' }) input: RegisterStartInput,
    @Ctx() context: RequestContext,
  ): Promise<KeptRegisterPayload> {
    return payloadOf(context, await startRegister(context, input), async ({ organisationId }) => {
      const registers = await readKeptRegisters(context.reader, organisationId);
      return { register: registers.find(({ register }) => register === input.register) ?? null };
    });
  }

  @MutationOf(registerSupporter, () => SupporterPayload, 'Takes in a supporter.')
  async supporterRegister(
    @Arg('input', () => SupporterRegisterInput, { description: 'The supporter.' }) input: SupporterRegisterInput,
    @Ctx() context: RequestContext,
  ): Promise<SupporterPayload> {
    return payloadOf(context, await registerSupporter(context, input), async ({ organisationId, entityId }) => ({
      supporter: await readRecorded(context.reader, organisationId, 'supporter', entityId),
    }));
  }

  @MutationOf(updateSupporter, () => SupporterPayload, 'Changes the sections or active days of a supporter.')
  async supporterUpdate(
    @Arg('id', () => ID, { description: 'The supporter.' }) id: string,
    @Arg('input', () => SupporterUpdateInput, { description: 'What changes.' }) input: SupporterUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SupporterPayload> {
    return payloadOf(context, await updateSupporter(context, { ...input, id }), async ({ organisationId, entityId }) => ({
      supporter: await readRecorded(context.reader, organisationId, 'supporter', entityId),
    }));
  }

  @MutationOf(recordTraining, () => TrainingPayload, 'Records a training, or changes the one with the id.')
  async trainingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The training to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => TrainingRecordInput, { description: 'The training.' }) input: TrainingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<TrainingPayload> {
    return payloadOf(
      context,
      await recordTraining(context, { ...input, id: id ?? null }),
      async ({ organisationId, entityId }) => ({
        training: await readRecorded(context.reader, organisationId, 'training', entityId),
      }),
    );
  }

  @MutationOf(recordHearing, () => HearingPayload, 'Records a hearing, or changes the one with the id.')
  async hearingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The hearing to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => HearingRecordInput, { description: 'The hearing.' }) input: HearingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<HearingPayload> {
    return payloadOf(
      context,
      await recordHearing(context, { ...input, id: id ?? null }),
      async ({ organisationId, entityId }) => ({
        hearing: await readRecorded(context.reader, organisationId, 'hearing', entityId),
      }),
    );
  }

  @MutationOf(recordOpening, () => OpeningPayload, 'Records an opening, or changes the one with the id.')
  async openingRecord(
    @Arg('id', () => ID, { nullable: true, description: 'The opening to change; left out or null for a new one.' })
    id: string | null,
    @Arg('input', () => OpeningRecordInput, { description: 'The opening.' }) input: OpeningRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<OpeningPayload> {
    return payloadOf(
      context,
      await recordOpening(context, { ...input, id: id ?? null }),
      async ({ organisationId, entityId }) => ({
        opening: await readRecorded(context.reader, organisationId, 'opening', entityId),
      }),
    );
  }
}
