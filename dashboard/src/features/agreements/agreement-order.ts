import { type AgreementStanding, standingOf } from '../../components/agreement-standing.js';
import type { ListedAgreement } from './agreement-clock.js';

export const GROUPS = ['RUNNING', 'COMING', 'ENDED'] as const;
export type AgreementGroup = (typeof GROUPS)[number];

export interface AgreementBranch {
  agreement: ListedAgreement;
  annexes: ListedAgreement[];
}

const GROUP_OF = {
  ACTIVE: 'RUNNING',
  NOTICE_GIVEN: 'RUNNING',
  UPCOMING: 'COMING',
  DRAFT: 'COMING',
  ENDED: 'ENDED',
} as const satisfies Record<AgreementStanding, AgreementGroup>;

/** Annexes under their parent; within a group the one that may end first comes first. */
export function branchesIn(agreements: readonly ListedAgreement[], group: AgreementGroup): AgreementBranch[] {
  return agreements
    .filter((agreement) => isRoot(agreement, agreements) && GROUP_OF[standingOf(agreement)] === group)
    .map((agreement) => ({ agreement, annexes: agreements.filter(({ parent }) => parent?.id === agreement.id) }))
    .sort(
      (one, other) =>
        compare(endOf(one.agreement), endOf(other.agreement)) || compare(one.agreement.title, other.agreement.title),
    );
}

function isRoot({ parent }: ListedAgreement, agreements: readonly ListedAgreement[]): boolean {
  return parent === null || !agreements.some(({ id }) => id === parent.id);
}

/** What is settled soonest: the running period's end, else the last day. */
function endOf({ position }: ListedAgreement): string {
  return position?.period?.endsOn ?? position?.lastPossibleDay ?? '9999';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
