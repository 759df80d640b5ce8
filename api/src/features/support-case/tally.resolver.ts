import { Arg, Ctx, Resolver } from 'type-graphql';
import { payloadOf } from '../../graphql/change.payload.js';
import { MutationOf } from '../../graphql/mutation-of.js';
import type { RequestContext } from '../../platform/request-context.js';
import { readCasesByIds } from './read-cases.js';
import { recordRepeat } from './record-reading.js';
import { casesOfTally, recordTally } from './record-tally.js';
import { TallyPayload, TallyRecordInput } from './tally.inputs.js';

@Resolver()
export class TallyMutation {
  @MutationOf(
    recordTally,
    () => TallyPayload,
    'Enters the tally sheet of a court day: a case of the court section and a contact at court for each person met.',
  )
  async tallyRecord(
    @Arg('input', () => TallyRecordInput, { description: 'The sheet.' }) input: TallyRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<TallyPayload> {
    return payloadOf(context, await recordTally(context, input), async (made) => {
      const caseIds = casesOfTally(context.signedIn?.userId ?? '', input);
      await recordRepeat(context, made, caseIds);
      return { cases: await readCasesByIds(context.reader, made.organisationId, caseIds) };
    });
  }
}
