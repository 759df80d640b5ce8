import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anIndicator } from '../../support/a-plan.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import type { ApiClient } from '../../support/api-client.js';
import { deadlocksOf } from '../../support/deadlocks-of.js';
import { type OutcomeAnswer, outcomeInput, RECORD } from '../plan/outcome-documents.js';
import { type Association, anAssociation } from './an-association.js';

/** Submissions in all; the whole proof is `JOURPLAN_SUBMISSIONS=300`. */
const SUBMISSIONS = Number(process.env.JOURPLAN_SUBMISSIONS ?? 15);
const CLIENTS = 4;

let api: TestApi;
let association: Association;
/** Both of the goal, so of either activity. */
let indicatorIds: string[];

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
  association = await anAssociation(api);
  const { plan, organisation } = association;
  indicatorIds = [plan.indicatorId, await anIndicator(api.database.orm, organisation.id, { goalId: plan.goalId })];
});
afterAll(() => api.close());

type Tally = Record<string, number>;

describe('a half-year that is submitted and returned while others save its outcomes', () => {
  it(
    'answers everybody, and nobody waits for each other',
    async () => {
      const client = await association.clientOf('MANAGER');
      // What is saved is what is saved already: a submission may find that nothing has changed.
      for (const activityId of association.plan.activityIds) await save(client, activityId, { expectedVersion: 0 }, {});
      const draft = await association.aDraft();
      const answers: Tally = {};
      let isOver = false;
      const saving = Array.from({ length: CLIENTS }, async (_, index) => {
        let expectedVersion = 1;
        while (!isOver)
          expectedVersion = await save(client, association.plan.activityIds[index % 2] as string, { expectedVersion }, answers);
      });
      const submitted = await submitAndReturn(draft, answers);
      isOver = true;
      await Promise.all(saving);
      expect(submitted).toBe(SUBMISSIONS);
      expect(Object.keys(answers).sort()).toEqual(['CONFLICT', 'LOCKED', 'saved']);
      expect(await deadlocksOf(api.database)).toBe(0);
    },
    SUBMISSIONS * 2_000 + 60_000,
  );
});

async function submitAndReturn(draft: { id: string; version: number }, answers: Tally): Promise<number> {
  const manager = await association.as('MANAGER');
  let { version } = draft;
  let submitted = 0;
  for (let round = 0; round < SUBMISSIONS; round++) {
    await untilSavedAgain(answers);
    const { followUp, userErrors } = await manager.submit({ id: draft.id, version });
    expect(userErrors).toEqual([]);
    submitted += 1;
    version = (await manager.giveBack({ id: draft.id, version: followUp?.version ?? 0 })).followUp?.version ?? 0;
  }
  return submitted;
}

/** Everybody who saves has learned that the half-year is open, and is at it. */
async function untilSavedAgain(answers: Tally): Promise<void> {
  const before = answers.saved ?? 0;
  while ((answers.saved ?? 0) < before + 2 * CLIENTS) await wait(5);
}

/** Counts what came back; gives the version to save on. */
async function save(client: ApiClient, activityId: string, { expectedVersion }: { expectedVersion: number }, answers: Tally) {
  // Each activity's form names them in an order of its own.
  const inOrder = activityId === association.plan.activityIds[0] ? indicatorIds : indicatorIds.toReversed();
  const indicatorValues = inOrder.map((indicatorId) => ({ indicatorId, value: 85 }));
  const input = outcomeInput(association.organisation.slug, activityId, { expectedVersion, indicatorValues });
  const { data, errors } = await client.ask<{ outcomeRecord: OutcomeAnswer }>(RECORD, { input });
  const [fault] = errors;
  const [refusal] = data?.outcomeRecord.userErrors ?? [];
  const kind = fault?.extensions.code ?? refusal?.code ?? 'saved';
  answers[kind] = (answers[kind] ?? 0) + 1;
  return data?.outcomeRecord.outcome?.version ?? refusal?.currentVersion ?? expectedVersion;
}
