import { randomUUID } from 'node:crypto';
import type { DocumentState } from '@jourplan/schema/domain/agreements/document-state.js';
import { endAfterNotice } from '@jourplan/schema/domain/agreements/notice.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import type { CommandRefusal, CommandRuling, CommandScope } from '../../platform/command-scope.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';
import {
  type GivenCostLine,
  type GivenServiceArea,
  type GivenStatedAmount,
  type GivenTerm,
  refusalsOfCostLines,
  refusalsOfStatedAmounts,
  refusalsOfTerm,
  termGiven,
} from './agreement-content.js';
import { type GivenCommitment, insertCommitment, refusalsOfCommitment } from './commitment-content.js';
import { type AgreementRow, lockedAgreement } from './locked-agreement.js';
import { refusalsOfServiceAreas } from './service-area-refusals.js';
import { replaceCostLines, replaceServiceAreas, replaceStatedAmounts, termColumns } from './store-agreement.js';
import { heldBy, ownTermOf, parentOf } from './stored-term.js';

/** A field left out (undefined) keeps its value; null empties one that may be empty. */
export type UpdateFundingAgreement = Changing<{
  title?: string | null;
  diaryNumber?: string | null;
  state?: DocumentState | null;
  scope?: AgreementScope | null;
  isJoint?: boolean | null;
  dependsOnFunds?: boolean | null;
  serviceAreas?: GivenServiceArea[] | null;
  term?: GivenTerm | null;
  costLines?: GivenCostLine[] | null;
  statedAmounts?: GivenStatedAmount[] | null;
  addCommitments?: GivenCommitment[] | null;
}>;

const ALWAYS_KNOWN = ['title', 'state', 'scope', 'isJoint', 'dependsOnFunds'] as const;

/** Corrects an agreement, or makes a draft one in force. */
export const updateFundingAgreement = command(
  {
    act: 'fundingAgreementUpdate',
    event: 'funding-agreement.updated',
    entity: 'funding_agreement',
    right: ['write', 'AGREEMENTS'],
    changes: lockedAgreement,
  },
  async (scope, input: UpdateFundingAgreement, agreement) => {
    const refusals = [
      ...ALWAYS_KNOWN.filter((name) => input[name] === null).map((field): CommandRefusal => ({ code: 'REQUIRED', field })),
      ...refusalsOfMissing(input.title ?? agreement.title, 'title'),
      ...(await refusalsOfNewTerm(scope, agreement, input)),
      ...(await refusalsOfAreas(scope, agreement, input)),
      ...refusalsOfCostLines(input.costLines ?? []),
      ...refusalsOfStatedAmounts(input.statedAmounts ?? []),
      ...(input.addCommitments ?? []).flatMap((one, index) => refusalsOfCommitment(one, `addCommitments.${index}.`)),
    ];
    return refusals.length > 0 ? refuseAll(refusals) : write(scope, agreement, input);
  },
);

async function write(scope: CommandScope, agreement: AgreementRow, input: UpdateFundingAgreement): Promise<CommandRuling> {
  const given = ALWAYS_KNOWN.filter((name) => input[name] !== undefined);
  Object.assign(agreement, Object.fromEntries(given.map((name) => [name, input[name]])));
  if (input.diaryNumber !== undefined) agreement.diaryNumber = input.diaryNumber;
  if (input.term !== undefined) Object.assign(agreement, termColumns(input.term));
  const of = { scope, agreementId: agreement.id };
  if (input.serviceAreas !== undefined) await replaceServiceAreas(of, input.serviceAreas ?? []);
  if (input.costLines !== undefined) await replaceCostLines(of, input.costLines ?? []);
  if (input.statedAmounts !== undefined) await replaceStatedAmounts(of, input.statedAmounts ?? []);
  await addCommitments(scope, agreement, input.addCommitments ?? []);
  const version = await raisedVersion(scope, agreement, input.expectedVersion);
  await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
  return succeed({ id: agreement.id, version });
}

/** What is in an agreement is part of it: its version rises also when none of its own columns has changed. */
async function raisedVersion({ tx, organisationId }: CommandScope, agreement: AgreementRow, expected: number): Promise<number> {
  await tx.flush();
  if (agreement.version !== expected) return agreement.version;
  const sql = 'update funding_agreement set version = version + 1 where organisation_id = ? and id = ?';
  await tx.execute(sql, [organisationId, agreement.id]);
  return expected + 1;
}

async function addCommitments(scope: CommandScope, { id }: AgreementRow, added: readonly GivenCommitment[]): Promise<void> {
  if (added.length === 0) return;
  const [last] = await scope.tx.execute<{ position: number }[]>(
    'select coalesce(max(position), 0)::int as position from commitment where organisation_id = ? and agreement_id = ?',
    [scope.organisationId, id],
  );
  for (const [index, commitment] of added.entries())
    await insertCommitment(scope, commitment, {
      agreementId: id,
      lineage: randomUUID(),
      position: (last?.position ?? 0) + index + 1,
    });
}

/** A term that is changed still holds the notice that was given, and one in force is never without. */
async function refusalsOfNewTerm(scope: CommandScope, agreement: AgreementRow, input: UpdateFundingAgreement) {
  const wrong = refusalsOfTerm(input.term);
  if (wrong.length > 0) return wrong;
  const own = ownTermOf(agreement);
  if (input.term !== undefined) own.term = input.term === null ? null : termGiven(input.term);
  const { term, notice } = heldBy(own, await parentOf(scope, agreement));
  const refusals: CommandRefusal[] = [];
  if ((input.state ?? agreement.state) === 'IN_FORCE' && term === null)
    refusals.push(...refuse('TERM_REQUIRED' as const, 'term').refusals);
  if (term !== null && notice !== null && !endAfterNotice(term, notice.givenOn).ok)
    refusals.push(...refuse('NOTICE_AFTER_END' as const, 'term.finalEndsOn').refusals);
  return refusals;
}

async function refusalsOfAreas(scope: CommandScope, agreement: AgreementRow, input: UpdateFundingAgreement) {
  const wanted = input.scope ?? agreement.scope;
  if (input.serviceAreas !== undefined) return refusalsOfServiceAreas(scope, wanted, input.serviceAreas ?? []);
  if (wanted === 'ALL_CASES') return [];
  const some = await scope.tx.execute(
    'select 1 from agreement_service_area where organisation_id = ? and agreement_id = ? limit 1',
    [scope.organisationId, agreement.id],
  );
  return some.length > 0 ? [] : refuse('SERVICE_AREA_REQUIRED' as const, 'serviceAreas').refusals;
}
