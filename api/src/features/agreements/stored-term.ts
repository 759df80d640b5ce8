import { type AgreementTerm, type Notice, noticeOf, type OwnTerm, termOf } from '@jourplan/schema/domain/agreements/terms.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { CommandScope } from '../../platform/command-scope.js';
import { type AgreementRow, lockedAgreement } from './locked-agreement.js';

/** The parent of an annex, held too: its term and notice may be those of the annex. Null without a parent. */
export async function parentOf(scope: CommandScope, { parent }: AgreementRow): Promise<AgreementRow | null> {
  return parent ? lockedAgreement(scope, String(parent.id)) : null;
}

export function ownTermOf(row: AgreementRow): OwnTerm {
  return { term: termIn(row), notice: row.noticeGivenOn ? { givenOn: plainDate(row.noticeGivenOn) } : null };
}

/** The term and notice that hold, own or inherited. */
export function heldBy(own: OwnTerm, parent: AgreementRow | null): { term: AgreementTerm | null; notice: Notice | null } {
  const inherited = parent === null ? null : ownTermOf(parent);
  return { term: termOf(own, inherited), notice: noticeOf(own, inherited) };
}

function termIn({ startsOn, initialEndsOn, finalEndsOn, renewal, noticeMonth, noticeDay }: AgreementRow): AgreementTerm | null {
  if (!startsOn || !initialEndsOn || !finalEndsOn || !renewal) return null;
  return {
    startsOn: plainDate(startsOn),
    initialEndsOn: plainDate(initialEndsOn),
    finalEndsOn: plainDate(finalEndsOn),
    renewal,
    noticeBy: noticeMonth && noticeDay ? { month: noticeMonth, day: noticeDay } : null,
  };
}
