import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import type { RequestContext } from '../../platform/request-context.js';
import { readCasesByIds } from './read-cases.js';
import { recordRepeat } from './record-reading.js';
import { recordTally } from './record-tally.js';
import { TallyPayload, TallyRecordInput } from './tally.inputs.js';

@Resolver()
export class TallyMutation {
  @Mutation(() => TallyPayload, {
    description:
      'Enters the tally sheet of a court day: a case of the court section and a contact at court for each person met. For managers and coordinators.',
  })
  async tallyRecord(
    @Arg('input', () => TallyRecordInput, { description: 'The sheet.' }) input: TallyRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<TallyPayload> {
    const { answer, caseIds } = await recordTally(context, input);
    if (!answer.ok) return { cases: null, userErrors: userErrorsOf(answer.refusals, context.locale) };
    await recordRepeat(context, answer, caseIds);
    return { cases: await readCasesByIds(context.reader, answer.organisationId, caseIds), userErrors: [] };
  }
}
