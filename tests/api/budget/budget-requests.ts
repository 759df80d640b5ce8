import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.js';
import type { UserError } from '../contacts/case-requests.js';

export type BudgetAnswer = {
  year: number;
  version: number;
  lines: {
    id: string;
    name: string;
    costCategory: string | null;
    agreement: { id: string } | null;
    sek: string;
    firstHalfSek: string | null;
  }[];
};
export type FollowUpLine = {
  lineId: string;
  name: string;
  budget: string;
  actual: string | null;
  actualVersion: number;
  difference: string | null;
  differenceShare: number | null;
  isFlagged: boolean;
  agreementMoney: string | null;
};
export type BudgetFollowUpAnswer = {
  lines: FollowUpLine[];
  agreements: { agreement: { title: string }; amount: string; basis: string }[];
};
type BudgetResult = { budget: BudgetAnswer | null; userErrors: UserError[] };
type ActualResult = { line: FollowUpLine | null; userErrors: UserError[] };

const ERRORS = 'userErrors { code message field currentVersion }';
const LINE = 'lineId name budget actual actualVersion difference differenceShare isFlagged agreementMoney';
const BUDGET = 'year version lines { id name costCategory agreement { id title } sek firstHalfSek }';

/** What one person does with budgets. */
export function budgetRequests(client: ApiClient, organisation: string) {
  const base = () => ({ organisation, requestId: randomUUID() });
  const ask = async <Answer>(document: string, variables: object): Promise<Answer> => {
    const { data, errors } = await client.ask<{ result: Answer }>(document, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  const read = async <Answer>(field: string, declared: string, variables: object): Promise<Answer> => {
    const { data, errors } = await client.ask<{ organisation: { result: Answer } }>(
      `query ($slug: String!, ${declared}) { organisation(slug: $slug) { result: ${field} } }`,
      { slug: organisation, ...variables },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.organisation.result;
  };
  return {
    set: (lines: object[], input: object = {}) =>
      ask<BudgetResult>(
        `mutation ($input: BudgetSetInput!) { result: budgetSet(input: $input) { budget { ${BUDGET} } ${ERRORS} } }`,
        {
          input: { ...base(), year: 2026, expectedVersion: 0, lines, ...input },
        },
      ),
    record: (lineId: string, sek: string, input: object = {}) =>
      ask<ActualResult>(
        `mutation ($input: BudgetActualRecordInput!) { result: budgetActualRecord(input: $input) { line { ${LINE} } ${ERRORS} } }`,
        { input: { ...base(), lineId, halfYear: '2026-H1', expectedVersion: 0, sek, ...input } },
      ),
    budget: (year = 2026) => read<BudgetAnswer | null>(`budget(year: $year) { ${BUDGET} }`, '$year: Int!', { year }),
    followUp: (halfYear = '2026-H1') =>
      read<BudgetFollowUpAnswer>(
        `budgetFollowUp(halfYear: $halfYear) { halfYear lines { ${LINE} } agreements { agreement { title } amount basis } }`,
        '$halfYear: HalfYear!',
        { halfYear },
      ),
  };
}

export type BudgetRequests = ReturnType<typeof budgetRequests>;
