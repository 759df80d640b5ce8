import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.js';

export type UserError = { code: string; message: string; field: string[]; currentVersion: number | null };
export type AttemptAnswer = {
  id: string;
  occurredOn: string;
  partOfDay: string;
  channel: string;
  reached: boolean;
  voidReason: string | null;
  version: number;
};
export type CaseAnswer = {
  id: string;
  code: string;
  receivedOn: string;
  section: string;
  municipality: { code: string; name: string } | null;
  district: { id: string; name: string } | null;
  specialCircumstances: string[];
  meetingOfferedOn: string | null;
  referredTo: string | null;
  referredOn: string | null;
  closedOn: string | null;
  supporterCode: string | null;
  voidReason: string | null;
  version: number;
  attempts: AttemptAnswer[];
  standing: { asOf: string; ladder: string; standings: { kpi: string; standing: string }[] } | null;
};
export type CaseResult = { case: CaseAnswer | null; userErrors: UserError[] };
export type AttemptResult = CaseResult & { attempt: AttemptAnswer | null };

export const ATTEMPT = 'id occurredOn partOfDay channel reached voidReason version';
export const CASE = `id code receivedOn section municipality { code name } district { id name } specialCircumstances meetingOfferedOn
  referredTo referredOn closedOn supporterCode voidReason version attempts { ${ATTEMPT} }
  standing { asOf ladder standings { kpi standing } }`;
const ERRORS = 'userErrors { code message field currentVersion }';

/** A case with nothing special about it, received the day before the api's clock stands. */
export const A_CASE = {
  receivedOn: '2026-11-21',
  section: 'GENERAL',
  targetGroup: 'VICTIM',
  gender: 'WOMAN',
  ageBand: 'AGE_30_44',
  cameVia: 'POLICE',
  crimeCategory: 'VIOLENCE',
  policeReported: 'YES',
  anonymous: false,
  phonePossible: true,
};

/** The mutations about cases as one person sends them, each with a request id of its own unless given one. */
export function caseRequests(client: ApiClient, organisation: string) {
  const base = () => ({ organisation, requestId: randomUUID() });
  const mutate = async <Result>(field: string, type: string, selection: string, variables: { id?: string; input: object }) => {
    const withId = variables.id !== undefined;
    const document = `mutation (${withId ? '$id: ID!, ' : ''}$input: ${type}!) {
      result: ${field}(${withId ? 'id: $id, ' : ''}input: $input) { ${selection} ${ERRORS} } }`;
    const { data, errors } = await client.ask<{ result: Result }>(document, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  const ofCase = `case { ${CASE} }`;
  const ofAttempt = `attempt { ${ATTEMPT} } ${ofCase}`;
  return {
    open: (input: object = {}) =>
      mutate<CaseResult>('supportCaseOpen', 'SupportCaseOpenInput', ofCase, { input: { ...base(), ...A_CASE, ...input } }),
    update: (id: string, input: object) =>
      mutate<CaseResult>('supportCaseUpdate', 'SupportCaseUpdateInput', ofCase, {
        id,
        input: { ...base(), expectedVersion: 1, ...input },
      }),
    close: (id: string, input: object) =>
      mutate<CaseResult>('supportCaseClose', 'SupportCaseCloseInput', ofCase, {
        id,
        input: { ...base(), expectedVersion: 1, ...input },
      }),
    voidCase: (id: string, input: object = {}) =>
      mutate<CaseResult>('supportCaseVoid', 'VoidInput', ofCase, {
        id,
        input: { ...base(), expectedVersion: 1, reason: 'DUPLICATE', ...input },
      }),
    record: (caseId: string, input: object = {}) =>
      mutate<AttemptResult>('contactAttemptRecord', 'ContactAttemptRecordInput', ofAttempt, {
        input: { ...base(), caseId, occurredOn: '2026-11-22', partOfDay: 'DAYTIME', channel: 'PHONE', reached: false, ...input },
      }),
    voidAttempt: (id: string, input: object = {}) =>
      mutate<AttemptResult>('contactAttemptVoid', 'VoidInput', ofAttempt, {
        id,
        input: { ...base(), expectedVersion: 1, reason: 'ENTERED_BY_MISTAKE', ...input },
      }),
  };
}

export type CaseRequests = ReturnType<typeof caseRequests>;

/** A case that was certainly opened. */
export async function anOpenCase(requests: CaseRequests, input: object = {}): Promise<CaseAnswer> {
  const { case: opened, userErrors } = await requests.open(input);
  if (opened === null) throw new Error(JSON.stringify(userErrors));
  return opened;
}

/** What was refused, as `CODE field.path`. */
export function refusalsOf({ userErrors }: { userErrors: UserError[] }): string[] {
  return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
}
