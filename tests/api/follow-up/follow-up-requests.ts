import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.js';
import type { UserError } from '../contacts/case-requests.js';

export type FollowUpAnswer = {
  id: string;
  halfYear: string;
  revision: number;
  status: string;
  version: number;
  asOf: string;
  definitionsVersion: string | null;
  contentHash: string | null;
  chainHead: string | null;
  submittedAt: string | null;
  adoptedAt: string | null;
  submittedBy: string | null;
  adoptedBy: string | null;
  returnReason: string | null;
  corrects: number | null;
  correctionReason: string | null;
  account: string;
  goals: {
    area: string;
    statement: string;
    assessment: string;
    computed: string;
    reason: string | null;
    counts: { due: number };
  }[];
  activities: { area: string; goal: string; title: string; status: string; account: string }[];
  kpis: { key: string; numerator: number; denominator: number; pending: number; share: number | null }[];
  budget: { category: string }[];
  document: string | null;
  changedSince: boolean;
  maySubmit: boolean;
  mayReturn: boolean;
  mayAdopt: boolean;
  mayCorrect: boolean;
};
export type FollowUpResult = { followUp: FollowUpAnswer | null; userErrors: UserError[] };

export const FOLLOW_UP = `id halfYear revision status version asOf definitionsVersion contentHash chainHead submittedAt adoptedAt submittedBy adoptedBy
  returnReason corrects correctionReason account goals { area statement assessment computed reason counts { due } }
  activities { area goal title status account } kpis { key numerator denominator pending share } budget { category } document
  changedSince maySubmit mayReturn mayAdopt mayCorrect`;

/** The steps of a follow-up as one person takes them, each with a request id of its own unless given one. */
export function followUpRequests(client: ApiClient, organisation: string) {
  const base = () => ({ organisation, requestId: randomUUID() });
  const take = async (field: string, type: string, variables: { id?: string; input: object }): Promise<FollowUpResult> => {
    const withId = variables.id !== undefined;
    const document = `mutation (${withId ? '$id: ID!, ' : ''}$input: ${type}!) { result: ${field}(${withId ? 'id: $id, ' : ''}input: $input) {
      followUp { ${FOLLOW_UP} } userErrors { code message field currentVersion } } }`;
    const { data, errors } = await client.ask<{ result: FollowUpResult }>(document, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  type Step = { id: string; version: number };
  const step = (field: string, type: string, { id, version }: Step, input: object) =>
    take(field, type, { id, input: { ...base(), expectedVersion: version, ...input } });
  return {
    prepare: (halfYear = '2026-H1', input: object = {}) =>
      take('followUpPrepare', 'FollowUpPrepareInput', { input: { ...base(), halfYear, ...input } }),
    write: (on: Step, account: string) => step('followUpWriteAccount', 'FollowUpWriteAccountInput', on, { account }),
    submit: (on: Step, input: object = {}) => step('followUpSubmit', 'FollowUpStepInput', on, input),
    giveBack: (on: Step, reason = 'Komplettera redovisningen') => step('followUpReturn', 'FollowUpReasonInput', on, { reason }),
    adopt: (on: Step, input: object = {}) => step('followUpAdopt', 'FollowUpStepInput', on, input),
    correct: (on: Step, reason = 'Ett utfall var fel') => step('followUpCorrect', 'FollowUpReasonInput', on, { reason }),
    async current(halfYear = '2026-H1'): Promise<FollowUpAnswer | null> {
      const { data } = await client.ask<{ organisation: { followUp: FollowUpAnswer | null } }>(
        `query ($slug: String!, $halfYear: HalfYear!) { organisation(slug: $slug) { followUp(halfYear: $halfYear) { ${FOLLOW_UP} } } }`,
        { slug: organisation, halfYear },
      );
      return data.organisation.followUp;
    },
    async all(): Promise<FollowUpAnswer[]> {
      const { data } = await client.ask<{ organisation: { followUps: FollowUpAnswer[] } }>(
        `query ($slug: String!) { organisation(slug: $slug) { followUps { ${FOLLOW_UP} } } }`,
        { slug: organisation },
      );
      return data.organisation.followUps;
    },
  };
}

export type FollowUpRequests = ReturnType<typeof followUpRequests>;
