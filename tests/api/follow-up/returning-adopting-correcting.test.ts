import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { anOpenCase, caseRequests, refusalsOf } from '../contacts/case-requests.js';
import { storeOutcome } from './a-plan.js';
import { type Association, anAssociation } from './an-association.js';
import type { FollowUpAnswer, FollowUpRequests, FollowUpResult } from './follow-up-requests.js';

let api: TestApi;
let association: Association;
let manager: FollowUpRequests;
let board: FollowUpRequests;

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
  board = await association.as('BOARD');
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

describe('returning', () => {
  it('makes it a draft again, with the reason, and opens the outcomes', async () => {
    await store(0);
    const submitted = certain(await manager.submit(await association.aDraft()));
    const seen = (await board.current()) as FollowUpAnswer;
    expect(seen).toMatchObject({ mayReturn: true, mayAdopt: true, maySubmit: false });
    expect(refusalsOf(await board.giveBack(submitted, '  '))).toEqual(['REASON_REQUIRED input.reason']);
    expect(refusalsOf(await board.giveBack(submitted, 'x'.repeat(2001)))).toEqual(['TEXT_TOO_LONG input.reason']);
    const returned = certain(await board.giveBack(submitted, ' Skriv mer om förseningen '));
    expect(returned).toMatchObject({
      status: 'DRAFT',
      returnReason: 'Skriv mer om förseningen',
      submittedBy: null,
      submittedAt: null,
      contentHash: null,
    });
    expect(await outcomeStates()).toEqual(['DRAFT']);
    await store(0, { account: 'Mer' });
    expect(refusalsOf(await manager.submit(returned))).toEqual(['OUTDATED id']);
    const again = certain(await manager.submit(await association.aDraft()));
    expect(again).toMatchObject({ status: 'SUBMITTED', returnReason: null });
    expect(again.contentHash).not.toBe(submitted.contentHash);
    expect(await rows('select id from follow_up_document')).toHaveLength(2);
  });

  it('may be done by the manager who takes it back', async () => {
    const submitted = certain(await manager.submit(await association.aDraft()));
    expect(submitted.mayReturn).toBe(true);
    expect(certain(await manager.giveBack(submitted)).status).toBe('DRAFT');
  });

  it('of anything but a submitted one is refused', async () => {
    const draft = await association.aDraft();
    expect(refusalsOf(await board.giveBack(draft))).toEqual(['WRONG_STATE id']);
  });
});

describe('adopting and correcting', () => {
  const adopted = async () => certain(await board.adopt(certain(await manager.submit(await association.aDraft()))));

  it('says who and when, over the same bytes', async () => {
    const submitted = certain(await manager.submit(await association.aDraft()));
    api.clock.moveTo('2026-08-20T10:00:00Z');
    await signInAgain();
    const done = certain(await board.adopt(submitted));
    expect(done).toMatchObject({
      status: 'ADOPTED',
      adoptedBy: association.users.BOARD.email,
      adoptedAt: '2026-08-20T10:00:00.000Z',
    });
    expect([done.document, done.contentHash, done.asOf]).toEqual([submitted.document, submitted.contentHash, submitted.asOf]);
    expect(done).toMatchObject({ mayAdopt: false, mayReturn: false, maySubmit: false, mayCorrect: false });
    expect((await manager.current())?.mayCorrect).toBe(true);
  });

  it('of a draft is refused', async () => {
    expect(refusalsOf(await board.adopt(await association.aDraft()))).toEqual(['WRONG_STATE id']);
  });

  it('is done once when several board members do it at the same moment', async () => {
    const submitted = certain(await manager.submit(await association.aDraft()));
    const answers = await Promise.all(Array.from({ length: 8 }, () => board.adopt(submitted)));
    expect(answers.filter(({ followUp }) => followUp !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['CONFLICT']));
  });

  it('leaves an adopted one as it is and makes a new revision of it', async () => {
    await store(0);
    const first = await adopted();
    expect(refusalsOf(await manager.correct(first, ''))).toEqual(['REASON_REQUIRED input.reason']);
    const second = certain(await manager.correct(first, ' Fel utfall '));
    expect(second).toMatchObject({
      revision: 2,
      status: 'COMPUTING',
      corrects: 1,
      correctionReason: 'Fel utfall',
      asOf: '2026-07-15',
    });
    expect(refusalsOf(await manager.correct(first))).toEqual(['WRONG_STATE id']);
    expect(await manager.current()).toMatchObject({ id: first.id, status: 'ADOPTED', mayCorrect: false });
    await store(0, { status: 'DELAYED', account: 'Rättat' });
    await association.work();
    expect(await manager.current()).toMatchObject({ id: first.id, status: 'ADOPTED', changedSince: true });
    const draft = (await manager.all())[0] as FollowUpAnswer;
    const last = certain(await board.adopt(certain(await manager.submit(draft))));
    expect(await board.current()).toMatchObject({
      id: second.id,
      revision: 2,
      status: 'ADOPTED',
      activities: [{ status: 'DELAYED' }, {}],
    });
    const all = await manager.all();
    expect(all.map(({ revision, status }) => [revision, status])).toEqual([
      [2, 'ADOPTED'],
      [1, 'SUPERSEDED'],
    ]);
    expect(all[1]?.document).toBe(first.document);
    expect(refusalsOf(await manager.correct({ id: first.id, version: first.version }))).toEqual(['WRONG_STATE id']);
    expect(certain(await manager.correct(last))).toMatchObject({ revision: 3, corrects: 2 });
  });

  it('says that live figures have changed since', async () => {
    const first = await adopted();
    expect(first.changedSince).toBe(false);
    await aCaseOf('2026-06-30');
    await association.work();
    expect(await board.current()).toMatchObject({ status: 'ADOPTED', changedSince: true, document: first.document });
  });
});
