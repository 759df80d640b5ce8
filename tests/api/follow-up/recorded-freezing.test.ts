import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventDigest } from '@jourplan/schema/persistence/record-event.js';
import { sealOrganisation } from '@jourplan/worker/features/record/seal-events.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { storeOutcome } from './a-plan.js';
import { type Association, anAssociation } from './an-association.js';
import type { FollowUpAnswer, FollowUpResult } from './follow-up-requests.js';

let api: TestApi;
let association: Association;
let first: FollowUpAnswer;
let second: FollowUpAnswer;

type Told = { act: string; entityId: string; details: Record<string, unknown> | null };

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
  association = await anAssociation(api);
  await storeOutcome(api.database.orm, association.organisation.id, association.plan.activityIds[0]);
  const manager = await association.as('MANAGER');
  const board = await association.as('BOARD');
  const again = certain(await board.giveBack(certain(await manager.submit(await association.aDraft())), 'Skriv mer'));
  await sealOrganisation({ em: api.database.orm.em as EntityManager, clock: api.clock }, association.organisation.id, null);
  first = certain(await board.adopt(certain(await manager.submit(again))));
  await manager.correct(first, 'Ett utfall var fel');
  await association.work();
  const draft = (await manager.all())[0] as FollowUpAnswer;
  second = certain(await board.adopt(certain(await manager.submit(draft))));
});
afterAll(() => api.close());

function certain({ followUp, userErrors }: FollowUpResult): FollowUpAnswer {
  if (followUp === null) throw new Error(JSON.stringify(userErrors));
  return followUp;
}

const rows = <Row>(sql: string) => rowsOf<Row>(api.database.orm, association.organisation.id, sql);
const told = () => rows<Told>(`select act, entity_id as "entityId", details from event where entity = 'follow_up' order by id`);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const lastOf = (events: Told[], act: string, { id }: FollowUpAnswer) =>
  events.findLast((event) => event.act === act && event.entityId === id)?.details;

describe('the event record of a follow-up', () => {
  it('holds what was frozen, by whom it may be checked and where the chain stood', async () => {
    const events = await told();
    const [head] = await rows<{ head: string }>(
      `select position || ':' || encode(chain, 'hex') as head from event_seal order by position desc limit 1`,
    );
    const numbered = { halfYear: '2026-H1', revision: 1, corrects: null, correctionReasonHash: null };
    expect(lastOf(events, 'follow-up.submitted', first)).toMatchObject({
      ...numbered,
      version: first.version - 1,
      contentHash: first.contentHash,
      inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      chainHead: head?.head,
    });
    expect(lastOf(events, 'follow-up.adopted', first)).toMatchObject({
      ...numbered,
      version: first.version,
      contentHash: first.contentHash,
      chainHead: head?.head,
      submittedBy: association.users.MANAGER.id,
      adoptedOn: '2026-07-15',
      minutesParagraph: null,
      supersedes: null,
    });
    expect(first.chainHead).toBe(head?.head);
    expect(lastOf(events, 'follow-up.returned', first)).toMatchObject({ returnReasonHash: hashOf('Skriv mer') });
  });

  it('tells of a correction: its number, the hash of its reason, and what it supersedes', async () => {
    const events = await told();
    const numbered = { revision: 2, corrects: 1, correctionReasonHash: hashOf('Ett utfall var fel') };
    expect(lastOf(events, 'follow-up.correction-begun', second)).toMatchObject(numbered);
    expect(lastOf(events, 'follow-up.adopted', second)).toMatchObject({ ...numbered, supersedes: 1 });
    expect(lastOf(events, 'follow-up.superseded', first)).toEqual({
      halfYear: '2026-H1',
      revision: 1,
      supersededBy: 2,
      contentHash: first.contentHash,
    });
    expect(JSON.parse(second.document ?? '')).toMatchObject({
      form: 3,
      revision: { number: 2, corrects: 1, reason: 'Ett utfall var fel' },
    });
  });

  it('has every detail under the digest of its event', async () => {
    const [event] = await rows<
      { id: string; occurred: Date; actor: string; entity: string; salt: Buffer; digest: Buffer } & Told
    >(
      `select id, occurred_at as occurred, actor_id as actor, act, entity, entity_id as "entityId", details, salt, digest
         from event where act = 'follow-up.adopted' order by id desc limit 1`,
    );
    if (event === undefined) throw new Error('no event');
    const digestWith = (details: Record<string, unknown> | null) =>
      eventDigest(
        event.id,
        {
          organisationId: association.organisation.id,
          actorId: event.actor,
          act: event.act,
          entity: event.entity,
          entityId: event.entityId,
          occurredAt: new Date(event.occurred),
          details: details as Record<string, string>,
        },
        event.salt,
      ).toString('hex');
    const stored = Buffer.from(event.digest).toString('hex');
    expect(digestWith(event.details)).toBe(stored);
    expect(digestWith({ ...event.details, adoptedOn: '2026-07-14' })).not.toBe(stored);
    expect(digestWith(null)).not.toBe(stored);
  });
});
