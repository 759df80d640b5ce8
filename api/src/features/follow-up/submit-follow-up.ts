import { randomUUID } from 'node:crypto';
import { canSubmit } from '@jourplan/schema/domain/follow-up/follow-up.js';
import { type FollowUpContent, frozenContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import type { FrozenDetails } from '@jourplan/schema/domain/follow-up/follow-up-details.js';
import { checkOutcome } from '@jourplan/schema/domain/plan/outcome-rules.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { FollowUpDocument } from '@jourplan/schema/persistence/entities/follow-up.js';
import { canonicalBytes, sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import { ref } from '@mikro-orm/postgresql';
import { type Changing, command } from '../../platform/command.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { differsFromLive } from './differs-from-live.js';
import { frozenDetailsOf, headNow } from './follow-up-details.js';
import { aboutTheRow } from './follow-up-refusals.js';
import { liveFactsIn } from './live-facts.js';
import { type FollowUpRow, lockedFollowUp } from './locked-follow-up.js';

export type StepFollowUp = Changing;

/** Freezes the document and locks the outcomes of the half-year, for the board to adopt. */
export const submitFollowUp = command(
  {
    act: 'followUpSubmit',
    event: 'follow-up.submitted',
    entity: 'follow_up',
    right: ['submit', 'FOLLOW_UPS'],
    changes: lockedFollowUp,
  },
  async (scope, _: StepFollowUp, followUp) => {
    const period = halfYear(followUp.halfYear);
    const allowed = canSubmit({ status: followUp.status, halfYear: period, today: scope.today });
    if (!allowed.ok) return aboutTheRow(allowed);
    const content = contentOf(followUp);
    const live = await liveFactsIn(scope, period);
    if (live.marksWait || differsFromLive(content, live)) return refuse('OUTDATED', 'id');
    const refusals = refusalsOfActivities(content);
    if (refusals.length > 0) return refuseAll(refusals);
    await submitOutcomes(scope, followUp.halfYear);
    const details = await freeze(scope, followUp, content);
    return succeed({ id: followUp.id, version: followUp.version, details });
  },
);

function contentOf({ draftContent }: FollowUpRow): FollowUpContent {
  if (!draftContent) throw new Error('a draft follow-up has no content');
  return JSON.parse(Buffer.from(draftContent).toString('utf8')) as FollowUpContent;
}

/** What is off plan has to be explained; each refusal names its activity. */
function refusalsOfActivities(content: FollowUpContent): CommandRefusal[] {
  const activities = content.focusAreas.flatMap((area) => area.goals.flatMap((goal) => goal.activities));
  return activities.flatMap(({ id, status, account }) => {
    if (status === 'NOT_REPORTED') return [];
    const checked = checkOutcome({ status, account }, 'SUBMISSION');
    return checked.ok ? [] : checked.refusals.map((refusal) => ({ ...refusal, field: `activities.${id}.account` }));
  });
}

// Before the status changes: from then on the half-year is locked, also for us.
async function submitOutcomes({ tx, organisationId, now }: CommandScope, period: string): Promise<void> {
  await tx.execute(
    `update outcome set state = 'SUBMITTED', submitted_at = ?, version = version + 1
      where organisation_id = ? and half_year = ? and state = 'DRAFT'`,
    [now, organisationId, period],
  );
}

async function freeze(scope: CommandScope, followUp: FollowUpRow, content: FollowUpContent): Promise<FrozenDetails> {
  const { tx, organisationId, actor, now } = scope;
  const { account, revision, corrects, correctionReason } = followUp;
  const number = { number: revision, corrects: corrects ?? null, reason: correctionReason ?? null };
  const bytes = canonicalBytes(frozenContent(content, account === '' ? null : account, number));
  const document = {
    organisation: organisationId,
    id: randomUUID(),
    content: bytes,
    contentHash: sha256(bytes),
    inputs: followUp.draftInputs ?? Buffer.alloc(0),
    createdAt: now,
  };
  followUp.document = ref(tx.create(FollowUpDocument, document));
  followUp.chainHead = await headNow(scope);
  Object.assign(followUp, { status: 'SUBMITTED', submittedAt: now, submittedBy: actor.userId, returnReason: null });
  await tx.flush();
  return frozenDetailsOf(followUp, document);
}
