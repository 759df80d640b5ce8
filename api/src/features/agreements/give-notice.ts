import { giveNotice as noticeByRule } from '@jourplan/schema/domain/agreements/notice.js';
import { refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { markRegister } from '@jourplan/schema/persistence/append-marks.js';
import { type Changing, command } from '../../platform/command.js';
import { lockedAgreement } from './locked-agreement.js';
import { heldBy, ownTermOf, parentOf } from './stored-term.js';

export type GiveNotice = Changing<{ givenOn: PlainDate }>;

/** Records that either party has given notice. */
export const giveNotice = command(
  {
    act: 'fundingAgreementGiveNotice',
    event: 'funding-agreement.notice-given',
    entity: 'funding_agreement',
    right: ['write', 'AGREEMENTS'],
    changes: lockedAgreement,
  },
  async (scope, { givenOn }: GiveNotice, agreement) => {
    const { term, notice } = heldBy(ownTermOf(agreement), await parentOf(scope, agreement));
    if (term === null || agreement.state === 'DRAFT') return refuse('WRONG_STATE', 'id');
    const ending = noticeByRule(term, notice, givenOn, scope.today);
    if (!ending.ok) return ending;
    agreement.noticeGivenOn = givenOn;
    await markRegister(scope.tx, scope.organisationId, 'AGREEMENTS');
    return succeed(agreement);
  },
);
