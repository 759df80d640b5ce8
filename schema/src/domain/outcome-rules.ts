import { type FreeTextRefusal, refusalsOfText } from './free-text.js';
import type { OutcomeStatus } from './plan.js';
import { type Refusal, type Ruling, refuse, refuseAll, succeed } from './ruling.js';

export const ACCOUNT_MAX_LENGTH = 4000;

/** What the manager says of one activity in one half-year. */
export type OutcomeReport = { status: OutcomeStatus; account: string };

export type OutcomeRefusal = FreeTextRefusal | 'ACCOUNT_REQUIRED';

/** An autosave may be half-finished; a submission may not. */
export type OutcomeMoment = 'AUTOSAVE' | 'SUBMISSION';

/** Off plan (delayed or cancelled) must say why before it is submitted; what looks like a person's number is never kept. */
export function checkOutcome(report: OutcomeReport, moment: OutcomeMoment): Ruling<OutcomeReport, OutcomeRefusal> {
  const refusals: Refusal<OutcomeRefusal>[] = refusalsOfText(report.account, 'account', ACCOUNT_MAX_LENGTH);
  if (moment === 'SUBMISSION' && needsAccount(report.status) && report.account.trim() === '') {
    refusals.push(...refuse('ACCOUNT_REQUIRED', 'account').refusals);
  }
  return refusals.length === 0 ? succeed(report) : refuseAll(refusals);
}

/** Whether a status is off plan and so has to be explained. */
export function needsAccount(status: OutcomeStatus): boolean {
  return status === 'DELAYED' || status === 'CANCELLED';
}
