import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.js';
import type { UserError } from '../contacts/case-requests.js';

export type Position = {
  state: string;
  period: { startsOn: string; endsOn: string } | null;
  nextNoticeDeadline: string | null;
  lastPossibleDay: string;
  ifNobodyActs: { outcome: string; on: string };
};
export type Line = { category: string | null; sek: string; isEarmarked: boolean };
export type Amount = { sek: string; basis: string; lines: Line[]; ownSek: string; ownLines: Line[] };
export type CommitmentAnswer = {
  id: string;
  version: number;
  statement: string;
  measure: string | null;
  target: number | null;
  isJoint: boolean;
  validFrom: string;
  validTo: string | null;
  readings: { id: string; version: number; choice: string; decidedBy: string | null; isOurs: boolean }[];
};
export type AgreementAnswer = {
  id: string;
  version: number;
  title: string;
  diaryNumber: string | null;
  state: string;
  isJoint: boolean;
  dependsOnFunds: boolean;
  scope: string;
  inheritsTerm: boolean;
  isMultiYear: boolean;
  noticeGivenOn: string | null;
  funder: { id: string; name: string; reportingDays: { month: number; day: number }[] };
  parent: { id: string } | null;
  annexes: { id: string }[];
  serviceAreas: { municipality: { code: string; name: string } | null; district: { id: string; name: string } | null }[];
  term: {
    startsOn: string;
    initialEndsOn: string;
    finalEndsOn: string;
    renewal: string;
    noticeBy: { month: number } | null;
  } | null;
  periods: { startsOn: string; endsOn: string }[];
  costLines: { payer: string; category: string; sekPer12Months: string; isEarmarked: boolean }[];
  statedAmounts: { sek: string; period: { startsOn: string } }[];
  commitments: CommitmentAnswer[];
};

const COMMITMENT = `id version statement measure target isJoint validFrom validTo
  readings { id version choice decidedBy isOurs }`;
export const AGREEMENT = `id version title diaryNumber state isJoint dependsOnFunds scope inheritsTerm isMultiYear noticeGivenOn
  funder { id name reportingDays { month day } } parent { id } annexes { id }
  serviceAreas { municipality { code name } district { id name } }
  term { startsOn initialEndsOn finalEndsOn renewal noticeBy { month } } periods { startsOn endsOn }
  costLines { payer category sekPer12Months isEarmarked } statedAmounts { sek period { startsOn } } commitments { ${COMMITMENT} }`;
const POSITION = `state period { startsOn endsOn } nextNoticeDeadline lastPossibleDay ifNobodyActs { outcome on }`;
const LINES = 'category sek isEarmarked';
const AMOUNT = `sek basis lines { ${LINES} } ownSek ownLines { ${LINES} }`;
const ERRORS = 'userErrors { code message field currentVersion }';

type Result<Name extends string, Thing> = { [Key in Name]: Thing | null } & { userErrors: UserError[] };
export type AgreementResult = Result<'agreement', AgreementAnswer>;
export type CommitmentResult = Result<'commitment', CommitmentAnswer>;

/** What one person does with agreements, each act with a request id of its own unless given one. */
export function agreementRequests(client: ApiClient, organisation: string) {
  const base = () => ({ organisation, requestId: randomUUID() });
  const mutate = async <Answer>(field: string, type: string, shown: string, { id, input }: { id?: string; input: object }) => {
    const withId = id !== undefined;
    const document = `mutation (${withId ? '$id: ID!, ' : ''}$input: ${type}!) {
      result: ${field}(${withId ? 'id: $id, ' : ''}input: $input) { ${shown} ${ERRORS} } }`;
    const { data, errors } = await client.ask<{ result: Answer }>(document, { id, input: { ...base(), ...input } });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  const query = async <Answer>(field: string, declared = '', variables: object = {}): Promise<Answer> => {
    const document = `query ($slug: String!${declared}) { organisation(slug: $slug) { result: ${field} } }`;
    const { data, errors } = await client.ask<{ organisation: { result: Answer } }>(document, {
      slug: organisation,
      ...variables,
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.organisation.result;
  };
  const agreement = `agreement { ${AGREEMENT} }`;
  return {
    registerFunder: (input: object = {}) =>
      mutate<Result<'funder', { id: string; name: string; organisationNumber: string | null }>>(
        'funderRegister',
        'FunderRegisterInput',
        'funder { id name organisationNumber }',
        { input: { name: `Finansiär ${randomUUID().slice(0, 6)}`, kind: 'MUNICIPALITY', ...input } },
      ),
    create: (input: object) =>
      mutate<AgreementResult>('fundingAgreementCreate', 'FundingAgreementCreateInput', agreement, {
        input: { title: 'Överenskommelse', state: 'IN_FORCE', scope: 'ALL_CASES', ...input },
      }),
    update: (id: string, input: object) =>
      mutate<AgreementResult>('fundingAgreementUpdate', 'FundingAgreementUpdateInput', agreement, {
        id,
        input: { expectedVersion: 1, ...input },
      }),
    giveNotice: (id: string, givenOn: string, input: object = {}) =>
      mutate<AgreementResult>('fundingAgreementGiveNotice', 'FundingAgreementGiveNoticeInput', agreement, {
        id,
        input: { expectedVersion: 1, givenOn, ...input },
      }),
    revise: (id: string, input: object) =>
      mutate<CommitmentResult>('commitmentRevise', 'CommitmentReviseInput', `commitment { ${COMMITMENT} }`, {
        id,
        input: { expectedVersion: 1, kind: 'QUALITY_AIM', statement: 'Ett nytt mål', ...input },
      }),
    drop: (id: string, input: object) =>
      mutate<CommitmentResult>('commitmentDrop', 'CommitmentDropInput', `commitment { ${COMMITMENT} }`, {
        id,
        input: { expectedVersion: 1, ...input },
      }),
    decide: (id: string, input: object = {}) =>
      mutate<Result<'reading', { version: number; choice: string; decidedBy: string; isOurs: boolean }>>(
        'commitmentReadingDecide',
        'CommitmentReadingDecideInput',
        'reading { version choice decidedBy isOurs } agreement { id }',
        { id, input: { expectedVersion: 1, choice: 'Kalenderdagar', decidedBy: 'Styrelsen', decidedOn: '2026-11-01', ...input } },
      ),
    all: (on: string | null = null) =>
      query<AgreementAnswer[]>(`agreements(on: $on) { ${AGREEMENT} }`, ', $on: LocalDate', { on }),
    one: (id: string) => query<AgreementAnswer | null>(`agreement(id: $id) { ${AGREEMENT} }`, ', $id: ID!', { id }),
    position: async (id: string, on: string) =>
      (
        await query<{ position: Position | null }>(
          `agreement(id: $id) { position(on: $on) { ${POSITION} } }`,
          ', $id: ID!, $on: LocalDate!',
          {
            id,
            on,
          },
        )
      ).position,
    amount: async (id: string, from: string, to: string) =>
      (
        await query<{ amount: Amount | null }>(
          `agreement(id: $id) { amount(period: $period) { ${AMOUNT} } }`,
          ', $id: ID!, $period: AgreementPeriodInput!',
          { id, period: { from, to } },
        )
      ).amount,
    commitmentsOn: async (id: string, on: string) =>
      (
        await query<{ commitments: CommitmentAnswer[] }>(
          `agreement(id: $id) { commitments(on: $on) { ${COMMITMENT} } }`,
          ', $id: ID!, $on: LocalDate!',
          { id, on },
        )
      ).commitments,
    kpis: async (id: string, halfYear: string) =>
      (
        await query<{
          kpis: { key: string; numerator: number; denominator: number; target: number | null; met: boolean | null }[];
        }>(
          `agreement(id: $id) { kpis(halfYear: $halfYear) { key numerator denominator target met } }`,
          ', $id: ID!, $halfYear: HalfYear!',
          { id, halfYear },
        )
      ).kpis,
    coverage: (on: string) =>
      query<{
        covered: number;
        total: number;
        municipalities: {
          code: string;
          agreement: { id: string } | null;
          coveredUntil: string | null;
          possiblyUntil: string | null;
        }[];
      }>(
        'municipalityCoverage(on: $on) { covered total municipalities { code name agreement { id title } coveredUntil possiblyUntil } }',
        ', $on: LocalDate!',
        { on },
      ),
  };
}

export type AgreementRequests = ReturnType<typeof agreementRequests>;

/** An agreement that was certainly written, with a funder of its own unless given one. */
export async function anAgreement(requests: AgreementRequests, input: object = {}): Promise<AgreementAnswer> {
  const funderId = (await requests.registerFunder()).funder?.id;
  const { agreement, userErrors } = await requests.create({ funderId, ...input });
  if (agreement === null) throw new Error(JSON.stringify(userErrors));
  return agreement;
}
