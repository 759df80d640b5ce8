import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { storeOutcome } from './a-plan.js';
import { type Association, anAssociation } from './an-association.js';
import { FOLLOW_UP, type FollowUpAnswer, type FollowUpRequests } from './follow-up-requests.js';

let api: TestApi;
let association: Association;
let manager: FollowUpRequests;
let board: FollowUpRequests;

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await anAssociation(api);
  manager = await association.as('MANAGER');
  board = await association.as('BOARD');
});

const rows = <Row>(sql: string) => rowsOf<Row>(api.database.orm, association.organisation.id, sql);
const eventsOf = async () =>
  (await rows<{ act: string }>("select act from event where entity = 'follow_up' order by id")).map(({ act }) => act);

describe('a repeated step', () => {
  it('prepares once: one row, one job, one event', async () => {
    const requestId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => manager.prepare('2026-H1', { requestId })));
    expect(new Set(answers.map(({ followUp }) => followUp?.version))).toEqual(new Set([1]));
    expect(await rows('select job from outbox_job')).toEqual([{ job: 'compute-follow-up' }]);
    expect(await eventsOf()).toEqual(['follow-up.prepared']);
  });

  it('submits once: one document', async () => {
    const draft = await association.aDraft();
    const requestId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => manager.submit(draft, { requestId })));
    expect(new Set(answers.map(({ followUp }) => followUp?.contentHash)).size).toBe(1);
    expect(answers.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await rows('select id from follow_up_document')).toHaveLength(1);
  });

  it('adopts once, and answers with what holds now', async () => {
    const { followUp } = await manager.submit(await association.aDraft());
    const requestId = randomUUID();
    const first = await board.adopt(followUp as FollowUpAnswer, { requestId });
    expect(await board.adopt(followUp as FollowUpAnswer, { requestId })).toEqual(first);
  });
});

describe('the whole life of a follow-up', () => {
  it('leaves an event with each step', async () => {
    const written = await manager.write(await association.aDraft(), 'Text');
    const submitted = await manager.submit(written.followUp as FollowUpAnswer);
    const returned = await board.giveBack(submitted.followUp as FollowUpAnswer);
    const again = await manager.submit(returned.followUp as FollowUpAnswer);
    const adopted = await board.adopt(again.followUp as FollowUpAnswer);
    await manager.correct(adopted.followUp as FollowUpAnswer);
    expect(await eventsOf()).toEqual([
      'follow-up.prepared',
      'follow-up.computed',
      'follow-up.account-written',
      'follow-up.submitted',
      'follow-up.returned',
      'follow-up.submitted',
      'follow-up.adopted',
      'follow-up.correction-begun',
    ]);
  });
});

describe('reading follow-ups', () => {
  const LIST = `query ($slug: String!) { organisation(slug: $slug) { followUps { ${FOLLOW_UP} } } }`;
  const ONE = `query ($slug: String!) { organisation(slug: $slug) { followUp(halfYear: "2026-H1") { ${FOLLOW_UP} } } }`;
  const statementsOf = async (document: string) => {
    const client = await association.clientOf('BOARD');
    api.statements.clear();
    const { errors } = await client.ask(document, { slug: association.organisation.slug });
    expect(errors).toEqual([]);
    return api.statements.names.filter((name) => name.startsWith('follow_up')).toSorted();
  };

  it('takes one statement for a half-year and three for all of them, however many there are', async () => {
    await storeOutcome(api.database.orm, association.organisation.id, association.plan.activityIds[0]);
    await association.aDraft('2026-H1');
    expect(await statementsOf(ONE)).toEqual(['follow_up_current']);
    expect(await statementsOf(LIST)).toEqual(['follow_up_documents', 'follow_up_live_facts', 'follow_ups']);
    for (const halfYear of ['2025-H1', '2025-H2', '2026-H2']) await association.aDraft(halfYear);
    expect(await manager.all()).toHaveLength(4);
    expect(await statementsOf(LIST)).toEqual(['follow_up_documents', 'follow_up_live_facts', 'follow_ups']);
  });
});
