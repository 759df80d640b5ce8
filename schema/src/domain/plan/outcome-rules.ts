import { type Refusal, type Ruling, refuse, refuseAll, succeed } from '../ruling.js';
import { readText, type TextRefusal } from '../text/written-text.js';
import type { OutcomeStatus } from './plan.js';

export const ACCOUNT_MAX_LENGTH = 4000;

/** What the manager says of one activity in one half-year. */
/** An outcome is worked on until it is submitted; a submitted one is what the half-year counts. */
export const OUTCOME_STATES = ['DRAFT', 'SUBMITTED'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

export type OutcomeReport = { status: OutcomeStatus; account: string };

export type OutcomeRefusal = TextRefusal | 'ACCOUNT_REQUIRED';

/** An autosave may be half-finished; a submission may not. */
export type OutcomeMoment = 'AUTOSAVE' | 'SUBMISSION';

/**
 * Off plan (delayed or cancelled) must say why before it is submitted. The text is read again then: what was kept before a
 * rule was sharpened is not frozen.
 */
export function checkOutcome(report: OutcomeReport, moment: OutcomeMoment): Ruling<OutcomeReport, OutcomeRefusal> {
  const account = readText(report.account, { most: ACCOUNT_MAX_LENGTH, lines: true });
  const refusals: Refusal<OutcomeRefusal>[] = account.ok
    ? []
    : account.refusals.map((refusal) => ({ ...refusal, field: 'account' }));
  if (moment === 'SUBMISSION' && needsAccount(report.status) && report.account.trim() === '') {
    refusals.push(...refuse('ACCOUNT_REQUIRED', 'account').refusals);
  }
  return refusals.length === 0 ? succeed(report) : refuseAll(refusals);
}

/** Whether a status is off plan and so has to be explained. */
export function needsAccount(status: OutcomeStatus): boolean {
  return status === 'DELAYED' || status === 'CANCELLED';
}
