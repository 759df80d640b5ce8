import { canAdopt } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { AdoptedDetails, SupersededDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import { succeed } from '@jourplan/schema/domain/ruling.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { command } from '../../platform/command.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { frozenDetailsOf, headNow } from './follow-up-details.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { type FollowUpRow, lockedFollowUp } from './locked-follow-up.js';
import type { StepFollowUp } from './submit-follow-up.js';

/** The board's word. From here on the row never changes: the database refuses. */
export const adoptFollowUp = command(
  {
    act: 'followUpAdopt',
    event: 'follow-up.adopted',
    entity: 'follow_up',
    right: ['adopt', 'FOLLOW_UPS'],
    changes: lockedFollowUp,
  },
  async (scope, _: StepFollowUp, followUp) => {
    const { tx, actor, now } = scope;
    const { status, submittedBy } = followUp;
    const allowed = canAdopt({ status, submittedBy: submittedBy ?? null, adopter: actor.userId });
    if (!allowed.ok) return aboutTheRow(allowed);
    Object.assign(followUp, { status: 'ADOPTED', adoptedAt: now, adoptedBy: actor.userId, chainHead: await headNow(scope) });
    await tx.flush();
    const details: AdoptedDetails = {
      ...frozenDetailsOf(followUp, await documentOf(followUp)),
      submittedBy: submittedBy ?? '',
      adoptedOn: scope.today,
      minutesParagraph: null,
      supersedes: await supersede(scope, followUp),
    };
    return succeed({ id: followUp.id, version: followUp.version, details });
  },
);

async function documentOf({ document }: FollowUpRow) {
  if (!document) throw new Error('a submitted follow-up has no document');
  return document.loadOrFail();
}

/** Tells of the revision that was the adopted one until now; gives its number, null when there was none. */
async function supersede({ tx, organisationId, actor, now }: CommandScope, followUp: FollowUpRow): Promise<number | null> {
  const { halfYear, revision } = followUp;
  const [earlier] = await tx.execute<{ id: string; revision: number; contentHash: string }[]>(
    `select f.id, f.revision, encode(d.content_hash, 'hex') as "contentHash"
       from follow_up f join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id
      where f.organisation_id = ? and f.half_year = ? and f.revision < ? and f.status = 'ADOPTED' order by f.revision desc limit 1`,
    [organisationId, halfYear, revision],
  );
  if (earlier === undefined) return null;
  const details: SupersededDetails = {
    halfYear,
    revision: earlier.revision,
    supersededBy: revision,
    contentHash: earlier.contentHash,
  };
  await recordEvent(tx, {
    organisationId,
    actorId: actor.userId,
    act: 'follow-up.superseded',
    entity: 'follow_up',
    entityId: earlier.id,
    details,
    occurredAt: now,
  });
  return earlier.revision;
}
