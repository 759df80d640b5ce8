import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMembership, aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { type Association, anAssociation, type StaffRole } from './an-association.js';
import { type FollowUpAnswer, type FollowUpRequests, followUpRequests } from './follow-up-requests.js';

const HIDDEN = ['NOT_FOUND input.organisation'];
const STEPS = ['prepare', 'write', 'submit', 'giveBack', 'adopt', 'correct'] as const;
type Step = (typeof STEPS)[number];

/** What the matrix allows. */
const ALLOWED: Record<StaffRole, readonly Step[]> = {
  ADMIN: [],
  BOARD: ['giveBack', 'adopt'],
  MANAGER: ['prepare', 'write', 'submit', 'giveBack', 'correct'],
  COORDINATOR: [],
};

let api: TestApi;
let association: Association;
let submitted: FollowUpAnswer;

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
  association = await anAssociation(api);
  const { followUp } = await (await association.as('MANAGER')).submit(await association.aDraft());
  submitted = followUp as FollowUpAnswer;
});
afterAll(() => api.close());

const take: Record<Step, (requests: FollowUpRequests, on: { id: string; version: number }) => Promise<string[]>> = {
  prepare: async (requests) => refusalsOf(await requests.prepare()),
  write: async (requests, on) => refusalsOf(await requests.write(on, 'Text')),
  submit: async (requests, on) => refusalsOf(await requests.submit(on)),
  giveBack: async (requests, on) => refusalsOf(await requests.giveBack(on)),
  adopt: async (requests, on) => refusalsOf(await requests.adopt(on)),
  correct: async (requests, on) => refusalsOf(await requests.correct(on)),
};
const stale = () => ({ id: submitted.id, version: submitted.version + 100 });
const stored = () =>
  rowsOf(
    api.database.orm,
    association.organisation.id,
    'select id, status, version, (select count(*)::int from outbox_job) as jobs from follow_up order by id',
  );

describe.each(['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'] as const)('a follow-up for %s', (role) => {
  it('is read, with its document by those who may read the money in it', async () => {
    const requests = await association.as(role);
    const document = role === 'COORDINATOR' ? null : submitted.document;
    expect(await requests.current()).toMatchObject({ id: submitted.id, status: 'SUBMITTED', document });
    expect(await requests.all()).toHaveLength(1);
  });

  it('says which steps are open now', async () => {
    const { maySubmit, mayReturn, mayAdopt, mayCorrect } = (await (await association.as(role)).current()) as FollowUpAnswer;
    const may = (step: Step) => ALLOWED[role].includes(step);
    expect({ maySubmit, mayReturn, mayAdopt, mayCorrect }).toEqual({
      maySubmit: false,
      mayReturn: may('giveBack'),
      mayAdopt: may('adopt'),
      mayCorrect: false,
    });
  });

  it.each(STEPS)('takes the step %s only as the matrix allows', async (step) => {
    const before = await stored();
    const refusals = await take[step](await association.as(role), stale());
    if (!ALLOWED[role].includes(step)) expect(refusals).toEqual(HIDDEN);
    else expect(refusals).toEqual([step === 'prepare' ? 'WRONG_STATE input.halfYear' : 'CONFLICT input.expectedVersion']);
    expect(await stored()).toEqual(before);
  });
});

describe('a follow-up of another organisation', () => {
  it('looks like one that does not exist, and stays as it was', async () => {
    const { orm } = api.database;
    const other = await anOrganisation(orm);
    const stranger = await aUser(orm, other.id, 'MANAGER');
    await aMembership(orm, other.id, stranger.id, 'BOARD');
    const client = await signedIn(api, stranger);
    const [own, theirs] = [followUpRequests(client, other.slug), followUpRequests(client, association.organisation.slug)];
    const before = await stored();
    for (const step of ['write', 'submit', 'giveBack', 'adopt', 'correct'] as const) {
      for (const id of [submitted.id, randomUUID(), 'inte-ett-id']) {
        expect(await take[step](own, { id, version: submitted.version })).toEqual(['NOT_FOUND id']);
        expect(await take[step](theirs, { id, version: submitted.version })).toEqual(HIDDEN);
      }
    }
    expect(await own.current()).toBeNull();
    expect(await own.all()).toEqual([]);
    expect(await stored()).toEqual(before);
  });
});

describe('somebody who is both manager and board member', () => {
  it('does not adopt what they have submitted themselves', async () => {
    const { orm } = api.database;
    const both = await aUser(orm, association.organisation.id, 'MANAGER');
    await aMembership(orm, association.organisation.id, both.id, 'BOARD');
    const requests = followUpRequests(await signedIn(api, both), association.organisation.slug);
    const returned = await requests.giveBack(submitted);
    const own = await requests.submit(returned.followUp as FollowUpAnswer);
    expect(own.followUp).toMatchObject({ submittedBy: both.email, mayAdopt: false });
    expect(refusalsOf(await requests.adopt(own.followUp as FollowUpAnswer))).toEqual(['SAME_PERSON id']);
    const board = await association.as('BOARD');
    expect((await board.adopt(own.followUp as FollowUpAnswer)).followUp?.status).toBe('ADOPTED');
  });
});
