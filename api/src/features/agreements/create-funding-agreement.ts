import { randomUUID } from 'node:crypto';
import type { DocumentState } from '@jourplan/schema/domain/agreements/document-state.js';
import type { AgreementScope } from '@jourplan/schema/domain/agreements/scope.js';
import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { FundingAgreement } from '@jourplan/schema/persistence/entities/agreements.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRefusal, CommandRuling, CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';
import {
  type GivenCostLine,
  type GivenServiceArea,
  type GivenStatedAmount,
  type GivenTerm,
  refusalsOfCostLines,
  refusalsOfStatedAmounts,
  refusalsOfTerm,
} from './agreement-content.js';
import { type GivenCommitment, insertCommitment, refusalsOfCommitment } from './commitment-content.js';
import { type AgreementRow, lockedAgreement } from './locked-agreement.js';
import { refusalsOfServiceAreas } from './service-area-refusals.js';
import { replaceCostLines, replaceServiceAreas, replaceStatedAmounts, termColumns } from './store-agreement.js';
import { ownTermOf } from './stored-term.js';

export type CreateFundingAgreement = Asked<{
  funderId: string;
  parentId?: string | null;
  title: string;
  diaryNumber?: string | null;
  state: DocumentState;
  scope: AgreementScope;
  isJoint?: boolean | null;
  dependsOnFunds?: boolean | null;
  serviceAreas?: GivenServiceArea[] | null;
  term?: GivenTerm | null;
  costLines?: GivenCostLine[] | null;
  statedAmounts?: GivenStatedAmount[] | null;
  commitments?: GivenCommitment[] | null;
}>;

/** Writes down an agreement, or an annex to one, with all that is in it. */
export const createFundingAgreement = command(
  {
    act: 'fundingAgreementCreate',
    event: 'funding-agreement.created',
    entity: 'funding_agreement',
    right: ['write', 'AGREEMENTS'],
  },
  async (scope, input: CreateFundingAgreement) => {
    const parent = typeof input.parentId === 'string' ? await lockedAgreement(scope, input.parentId) : null;
    const refusals = [
      ...(await refusalsOfFunder(scope, input.funderId)),
      ...refusalsOfParent(input, parent),
      ...refusalsOfMissing(input.title, 'title'),
      ...refusalsOfTerm(input.term),
      ...refusalsOfMissingTerm(input, parent),
      ...(await refusalsOfServiceAreas(scope, input.scope, input.serviceAreas ?? [])),
      ...refusalsOfCostLines(input.costLines ?? []),
      ...refusalsOfStatedAmounts(input.statedAmounts ?? []),
      ...(input.commitments ?? []).flatMap((one, index) => refusalsOfCommitment(one, `commitments.${index}.`)),
    ];
    return refusals.length > 0 ? refuseAll(refusals) : insert(scope, input);
  },
);

async function insert(scope: CommandScope, input: CreateFundingAgreement): Promise<CommandRuling> {
  const { tx, organisationId } = scope;
  const agreement = tx.create(FundingAgreement, {
    organisation: organisationId,
    funder: [organisationId, input.funderId],
    parent: input.parentId ? [organisationId, input.parentId] : null,
    title: input.title,
    diaryNumber: input.diaryNumber ?? null,
    state: input.state,
    scope: input.scope,
    isJoint: input.isJoint ?? false,
    dependsOnFunds: input.dependsOnFunds ?? false,
    ...termColumns(input.term ?? null),
  });
  await tx.flush();
  const of = { scope, agreementId: agreement.id };
  await replaceServiceAreas(of, input.serviceAreas ?? []);
  await replaceCostLines(of, input.costLines ?? []);
  await replaceStatedAmounts(of, input.statedAmounts ?? []);
  for (const [index, commitment] of (input.commitments ?? []).entries())
    await insertCommitment(scope, commitment, { agreementId: agreement.id, lineage: randomUUID(), position: index + 1 });
  await markRegister(tx, organisationId, 'AGREEMENTS');
  return succeed(agreement);
}

async function refusalsOfFunder({ tx, organisationId }: CommandScope, id: string): Promise<CommandRefusal[]> {
  const found = isUuid(id)
    ? await tx.execute('select 1 from funder where organisation_id = ? and id = ?', [organisationId, id])
    : [];
  return found.length > 0 ? [] : refuse('NOT_FOUND' as const, 'funderId').refusals;
}

function refusalsOfParent({ parentId }: CreateFundingAgreement, parent: AgreementRow | null): CommandRefusal[] {
  if (typeof parentId !== 'string') return [];
  if (parent === null) return refuse('NOT_FOUND' as const, 'parentId').refusals;
  return parent.parent ? refuse('ANNEX_OF_ANNEX' as const, 'parentId').refusals : [];
}

function refusalsOfMissingTerm({ state, term }: CreateFundingAgreement, parent: AgreementRow | null): CommandRefusal[] {
  const hasTerm = Boolean(term) || (parent !== null && ownTermOf(parent).term !== null);
  return state === 'IN_FORCE' && !hasTerm ? refuse('TERM_REQUIRED' as const, 'term').refusals : [];
}
