import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { whoMay } from '../../graphql/audience.js';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { countContactsOn, countWaiting, readWorklist, type WaitingCounts } from './read-worklist.js';
import { recordReading } from './record-reading.js';
import { WorklistCounts, WorklistEntry } from './worklist.type.js';

@Resolver(() => Organisation)
export class WorklistOfOrganisation {
  @FieldResolver(() => [WorklistEntry], {
    description: `Who waits for what and until when, the soonest first, at most 100 (worklistCounts has all of them); for ${whoMay(['read', 'CONTACTS'])}. Each reading is recorded.`,
  })
  async worklist(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<WorklistEntry[]> {
    const actor = requireRight(context, id, 'read', 'CONTACTS');
    const today = context.clock.today();
    await recordReading(context, actor, { act: 'support-cases.read', organisationId: id, caseId: null });
    const waiting = await readWorklist(context.reader, id, today);
    return waiting.map((entry) => ({ ...entry, isOverdue: entry.dueOn < today }));
  }

  @FieldResolver(() => WorklistCounts, {
    description: `How many wait, also beyond the list; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  worklistCounts(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<WaitingCounts> {
    requireRight(context, id, 'read', 'CONTACTS');
    return countWaiting(context.reader, id, context.clock.today());
  }

  @FieldResolver(() => Int, {
    description: `How many attempts bear the date of today, whoever made them; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  contactsToday(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<number> {
    requireRight(context, id, 'read', 'CONTACTS');
    return countContactsOn(context.reader, id, context.clock.today());
  }
}
