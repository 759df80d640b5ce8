import { randomUUID } from 'node:crypto';

export type UserError = { code: string; message: string; field: string[]; currentVersion: number | null };
export type OutcomeAnswer = {
  outcome: { id: string; status: string; account: string; state: string; version: number; submittedAt: string | null } | null;
  userErrors: UserError[];
};

const PAYLOAD = `{ outcome { id status account state version submittedAt } userErrors { code message field currentVersion } }`;
export const RECORD = `mutation ($input: OutcomeRecordInput!) { outcomeRecord(input: $input) ${PAYLOAD} }`;
export const SUBMIT = `mutation ($input: OutcomeSubmitInput!) { outcomeSubmit(input: $input) ${PAYLOAD} }`;
export const ASSESS = `mutation ($input: GoalAssessInput!) { goalAssess(input: $input) {
  assessment { assessment computed targetMissed manual { assessment reason version } counts { due delayed notReported } }
  userErrors { code message field currentVersion } } }`;

/** What a manager would send; new request id each time. */
export function outcomeInput(organisation: string, activityId: string, changes: object = {}) {
  return {
    organisation,
    requestId: randomUUID(),
    activityId,
    halfYear: '2026-H1',
    expectedVersion: 0,
    status: 'IN_PROGRESS',
    account: 'Tre träffar har hållits.',
    ...changes,
  };
}
