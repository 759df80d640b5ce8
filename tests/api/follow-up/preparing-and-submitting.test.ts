import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FollowUpInputs, followUpContent, frozenContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { canonicalBytes } from '@jourplan/schema/runtime/canonical-json.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { anOpenCase, caseRequests, refusalsOf } from '../contacts/case-requests.js';
import { storeIndicatorValue, storeOutcome } from './a-plan.js';
import { type Association, anAssociation } from './an-association.js';
import type { FollowUpAnswer, FollowUpRequests, FollowUpResult } from './follow-up-requests.js';

let api: TestApi;
let association: Association;
let manager: FollowUpRequests;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(() => standOn('2026-07-15'));

/** A new association for each test, and its people signed in on that day. */
async function standOn(day: string): Promise<void> {
  api.clock.moveTo(`${day}T10:00:00Z`);
  association = await anAssociation(api);
  await signInAgain();
}

async function signInAgain(): Promise<void> {
  manager = await association.as('MANAGER');
}

function certain({ followUp, userErrors }: FollowUpResult): FollowUpAnswer {
  if (followUp === null) throw new Error(JSON.stringify(userErrors));
  return followUp;
}
const store = (activity: 0 | 1, outcome: Parameters<typeof storeOutcome>[3] = {}) =>
  storeOutcome(api.database.orm, association.organisation.id, association.plan.activityIds[activity], outcome);
const rows = <Row>(sql: string, values: unknown[] = []) =>
  rowsOf<Row>(api.database.orm, association.organisation.id, sql, values);
const outcomeStates = async () =>
  (await rows<{ state: string }>('select state from outcome order by activity_id')).map(({ state }) => state);

/** A case received that day, through the API. */
async function aCaseOf(receivedOn: string): Promise<void> {
  await anOpenCase(caseRequests(await association.clientOf('COORDINATOR'), association.organisation.slug), { receivedOn });
}

describe('preparing', () => {
  it('refuses a half-year from before the plan', async () => {
    const { followUp, userErrors } = await manager.prepare('2024-H2');
    expect(followUp).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'TOO_EARLY', field: ['input', 'halfYear'] }]);
  });

  it('asks the worker for a first revision as of today, which becomes a draft', async () => {
    await store(0, { account: 'Allt enligt plan' });
    const asked = certain(await manager.prepare());
    expect(asked).toMatchObject({
      revision: 1,
      status: 'COMPUTING',
      asOf: '2026-07-15',
      goals: [],
      kpis: [],
      document: null,
      changedSince: false,
    });
    await association.work();
    const draft = await manager.current();
    expect(draft).toMatchObject({
      status: 'DRAFT',
      revision: 1,
      contentHash: null,
      account: '',
      changedSince: false,
      budget: [],
    });
    expect(draft?.goals).toMatchObject([
      {
        area: 'Stöd och hjälp',
        statement: 'Alla får stöd',
        assessment: 'AT_RISK',
        computed: 'AT_RISK',
        reason: null,
        counts: { due: 2 },
      },
    ]);
    expect(draft?.activities).toEqual([
      {
        area: 'Stöd och hjälp',
        goal: 'Alla får stöd',
        title: 'Stöd per telefon',
        status: 'COMPLETED',
        account: 'Allt enligt plan',
      },
      { area: 'Stöd och hjälp', goal: 'Alla får stöd', title: 'Stöd på plats', status: 'NOT_REPORTED', account: '' },
    ]);
    expect(draft?.kpis[0]).toEqual({ key: 'FIRST_CONTACT_IN_TIME', numerator: 0, denominator: 0, pending: 0, share: null });
  });

  it('again computes anew as of that day and keeps what the manager wrote', async () => {
    const draft = await association.aDraft();
    certain(await manager.write(draft, 'Ett bra halvår'));
    api.clock.moveTo('2026-07-20T10:00:00Z');
    await signInAgain();
    expect(certain(await manager.prepare())).toMatchObject({
      id: draft.id,
      revision: 1,
      status: 'COMPUTING',
      asOf: '2026-07-20',
      account: 'Ett bra halvår',
    });
    await association.work();
    expect(await manager.current()).toMatchObject({ status: 'DRAFT', asOf: '2026-07-20', account: 'Ett bra halvår' });
  });

  it('of a half-year to come is refused until its first day', async () => {
    await standOn('2026-06-30');
    expect(refusalsOf(await manager.prepare('2026-H2'))).toEqual(['HALF_YEAR_NOT_STARTED input.halfYear']);
    await standOn('2026-07-01');
    expect((await manager.prepare('2026-H2')).followUp?.asOf).toBe('2026-07-01');
  });

  it('by several at once makes one follow-up', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => manager.prepare()));
    expect(new Set(answers.map(({ followUp }) => followUp?.id)).size).toBe(1);
    expect(await rows('select revision from follow_up')).toEqual([{ revision: 1 }]);
  });
});

describe('the account', () => {
  it('is written in a draft, and kept to its bounds', async () => {
    const computing = certain(await manager.prepare());
    expect(refusalsOf(await manager.write(computing, 'För tidigt'))).toEqual(['WRONG_STATE id']);
    await association.work();
    const draft = (await manager.current()) as FollowUpAnswer;
    expect(refusalsOf(await manager.write(draft, 'å'.repeat(20_001)))).toEqual(['TEXT_TOO_LONG input.account']);
    expect(refusalsOf(await manager.write(draft, 'Ring 900101-2385'))).toEqual(['LOOKS_LIKE_PERSON_NUMBER input.account']);
    const written = certain(await manager.write(draft, '😀'.repeat(20_000)));
    expect(written.version).toBe(draft.version + 1);
    const late = await manager.write(draft, 'En gammal version');
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: written.version }]);
  });
});

describe('submitting', () => {
  it('waits until the half-year is over: its last day counts whole', async () => {
    await standOn('2026-06-30');
    const early = await association.aDraft();
    expect(early.maySubmit).toBe(false);
    expect(refusalsOf(await manager.submit(early))).toEqual(['HALF_YEAR_NOT_ENDED id']);
    await standOn('2026-07-01');
    const due = await association.aDraft();
    expect(due.maySubmit).toBe(true);
    expect((await manager.submit(due)).followUp?.status).toBe('SUBMITTED');
  });

  it('freezes the bytes, their hash and the inputs they follow from', async () => {
    await store(0, { account: 'Klart – över målet' });
    const draft = certain(await manager.write(await association.aDraft(), 'Vi når fler.'));
    const submitted = certain(await manager.submit(draft));
    expect(submitted).toMatchObject({
      status: 'SUBMITTED',
      account: 'Vi når fler.',
      submittedBy: association.users.MANAGER.email,
      adoptedAt: null,
    });
    const [stored] = await rows<{ content: Buffer; inputs: Buffer; hash: Buffer }>(
      'select content, inputs, content_hash as hash from follow_up_document',
    );
    const content = Buffer.from(stored?.content ?? []);
    expect(submitted.document).toBe(content.toString('utf8'));
    expect(submitted.contentHash).toBe(createHash('sha256').update(content).digest('hex'));
    expect(Buffer.from(stored?.hash ?? []).toString('hex')).toBe(submitted.contentHash);
    const inputs = JSON.parse(Buffer.from(stored?.inputs ?? []).toString('utf8')) as FollowUpInputs;
    const first = { number: 1, corrects: null, reason: null };
    expect(canonicalBytes(frozenContent(followUpContent(inputs), 'Vi når fler.', first)).equals(content)).toBe(true);
  });

  it('locks the outcomes, assessments and indicator values of the half-year, also in SQL', async () => {
    await store(0);
    const { organisation, plan } = association;
    certain(await manager.submit(await association.aDraft()));
    expect(await outcomeStates()).toEqual(['SUBMITTED']);
    const locked = { code: 'JP001' };
    await expect(store(0, { status: 'DELAYED' })).rejects.toMatchObject(locked);
    await expect(store(1)).rejects.toMatchObject(locked);
    await expect(rows('delete from outcome')).rejects.toMatchObject(locked);
    await expect(storeIndicatorValue(api.database.orm, organisation.id, plan.indicatorId, 90)).rejects.toMatchObject(locked);
    await expect(
      rows(
        `insert into manual_assessment (organisation_id, goal_id, half_year, assessment) values (?, ?, '2026-H1', 'ON_TRACK')`,
        [organisation.id, plan.goalId],
      ),
    ).rejects.toMatchObject(locked);
    await store(0, { halfYear: '2026-H2' });
  });

  it.each([
    ['an outcome', () => store(0, { status: 'IN_PROGRESS' })],
    ['an account', () => store(0, { account: 'Nytt' })],
    ['a new outcome', () => store(1)],
    [
      'an assessment',
      () =>
        rows(
          `insert into manual_assessment (organisation_id, goal_id, half_year, assessment, reason) values (?, ?, '2026-H1', 'ON_TRACK', 'Ja')`,
          [association.organisation.id, association.plan.goalId],
        ),
    ],
    [
      'a missed target',
      () => storeIndicatorValue(api.database.orm, association.organisation.id, association.plan.indicatorId, 79),
    ],
    ['a case that is not counted yet', () => aCaseOf('2026-06-01')],
    ['a case that is counted', () => aCaseOf('2026-06-01').then(association.work)],
  ])('is refused when %s came after the draft was computed, until it is prepared again', async (_, change) => {
    await store(0);
    const draft = await association.aDraft();
    await change();
    expect(refusalsOf(await manager.submit(draft))).toEqual(['OUTDATED id']);
    const anew = await association.aDraft();
    expect(anew.changedSince).toBe(false);
    expect((await manager.submit(anew)).followUp?.status).toBe('SUBMITTED');
  });

  it('does not mind what belongs to another half-year', async () => {
    await store(0);
    const draft = await association.aDraft();
    await store(0, { halfYear: '2025-H2', status: 'DELAYED' });
    await aCaseOf('2026-07-14');
    expect((await manager.submit(draft)).followUp?.status).toBe('SUBMITTED');
  });

  it('asks why an activity is off plan', async () => {
    await store(0, { status: 'DELAYED' });
    await store(1, { status: 'CANCELLED', account: ' ' });
    const fields = association.plan.activityIds.map((id) => `ACCOUNT_REQUIRED input.activities.${id}.account`);
    expect(refusalsOf(await manager.submit(await association.aDraft()))).toEqual(fields);
    expect(await outcomeStates()).toEqual(['DRAFT', 'DRAFT']);
    await store(0, { status: 'DELAYED', account: 'Lokalen blev försenad' });
    await store(1, { status: 'CANCELLED', account: 'Ingen anmälde sig' });
    expect((await manager.submit(await association.aDraft())).followUp?.status).toBe('SUBMITTED');
  });

  it('freezes what holds, also when an outcome is written at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      association = await anAssociation(api);
      await signInAgain();
      await store(0);
      const draft = await association.aDraft();
      const [submitted] = await Promise.allSettled([manager.submit(draft), store(0, { account: 'I sista stund' })]);
      const result = submitted.status === 'fulfilled' ? submitted.value : null;
      const [stored] = await rows<{ account: string; state: string }>('select account, state from outcome');
      if (result?.followUp) expect(stored).toEqual({ account: result.followUp.activities[0]?.account, state: 'SUBMITTED' });
      else expect(result && refusalsOf(result)).toEqual(['OUTDATED id']);
    }
  });
});
