import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { anOpenCase, type CaseRequests, type CaseResult, caseRequests, refusalsOf } from './case-requests.js';

let api: TestApi;
let organisation: TestOrganisation;
let cases: CaseRequests;

beforeAll(async () => {
  api = await anApi();
  organisation = await anOrganisation(api.database.orm);
  cases = caseRequests(await signedIn(api, await aUser(api.database.orm, organisation.id, 'MANAGER')), organisation.slug);
});
afterAll(() => api.close());

const count = async (sql: string, values: unknown[] = []) =>
  (await rowsOf<{ count: number }>(api.database.orm, organisation.id, `select count(*)::int as count from ${sql}`, values))[0]
    ?.count;

type Ask = (request: { requestId: string }) => Promise<CaseResult>;

/** Asks twice with one request id, and tells which readings either left. */
async function repeated(ask: Ask) {
  const request = { requestId: randomUUID() };
  const before = await readings();
  const first = await ask(request);
  const changed = await readings();
  await ask(request);
  const afterwards = await readings();
  return {
    caseId: first.case?.id,
    readings: { afterTheChange: changed.slice(before.length), afterTheRepeat: afterwards.slice(changed.length) },
  };
}

async function repeatedOnCase(ask: (id: string, request: { requestId: string }) => Promise<CaseResult>) {
  const { id } = await anOpenCase(cases);
  return repeated((request) => ask(id, request));
}

const readings = () =>
  rowsOf<{ act: string; entity_id: string | null }>(
    api.database.orm,
    organisation.id,
    `select act, entity_id from event where act like 'support-case%.read' order by id`,
  );

describe('a repeated request', () => {
  it('opens one case, with one mark and one event, and answers alike', async () => {
    const requestId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => cases.open({ requestId })));
    expect(new Set(answers.map((answer) => answer.case?.id)).size).toBe(1);
    const id = answers[0]?.case?.id;
    expect(answers.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await count('case_mark where support_case_id = ?', [id])).toBe(1);
    expect(await count("event where act = 'support-case.opened' and entity_id = ?", [id])).toBe(1);
  });

  it('records one attempt', async () => {
    const { id } = await anOpenCase(cases);
    const requestId = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => cases.record(id, { requestId })));
    expect(await count('contact_attempt where support_case_id = ?', [id])).toBe(1);
  });

  it('is refused again for the same reasons', async () => {
    const requestId = randomUUID();
    const first = await cases.open({ requestId, receivedOn: '2026-11-23', referredTo: 'OTHER' });
    expect(first.userErrors).toHaveLength(2);
    expect(await cases.open({ requestId, receivedOn: '2026-11-23', referredTo: 'OTHER' })).toEqual(first);
  });

  it.each([
    ['opening', async () => repeated(({ requestId }) => cases.open({ requestId }))],
    ['correction', async () => repeatedOnCase((id, { requestId }) => cases.update(id, { gender: 'MAN', requestId }))],
    ['closing', async () => repeatedOnCase((id, { requestId }) => cases.close(id, { closedOn: '2026-11-22', requestId }))],
    ['voiding', async () => repeatedOnCase((id, { requestId }) => cases.voidCase(id, { requestId }))],
    ['attempt', async () => repeatedOnCase((id, { requestId }) => cases.record(id, { requestId }))],
    [
      'voiding of an attempt',
      async () => {
        const { id } = await anOpenCase(cases);
        const { attempt } = await cases.record(id);
        return repeated(({ requestId }) => cases.voidAttempt(attempt?.id ?? '', { requestId }));
      },
    ],
  ])('of an %s reads the case, and leaves the trace of a reading; the change itself leaves none', async (_, repeat) => {
    const { caseId, readings } = await repeat();
    expect(readings).toEqual({ afterTheChange: [], afterTheRepeat: [{ act: 'support-case.read', entity_id: caseId }] });
  });

  it('with something else in it is refused', async () => {
    const requestId = randomUUID();
    await cases.open({ requestId });
    expect(refusalsOf(await cases.open({ requestId, gender: 'MAN' }))).toEqual(['REQUEST_ID_REUSED input.requestId']);
  });
});

describe('people who change one case at once', () => {
  it('do not overwrite each other: one gets through, the others learn which version holds', async () => {
    const { id } = await anOpenCase(cases);
    const answers = await Promise.all(Array.from({ length: 12 }, () => cases.update(id, { gender: 'MAN' })));
    expect(answers.filter((answer) => answer.case !== null)).toHaveLength(1);
    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(11);
    for (const error of refused)
      expect(error).toMatchObject({ code: 'CONFLICT', field: ['input', 'expectedVersion'], currentVersion: 2 });
  });

  it('may try again after a conflict with the version that holds', async () => {
    const { id } = await anOpenCase(cases);
    const requestId = randomUUID();
    await cases.update(id, { gender: 'MAN' });
    expect(refusalsOf(await cases.close(id, { closedOn: '2026-11-22', requestId }))).toEqual(['CONFLICT input.expectedVersion']);
    expect((await cases.close(id, { closedOn: '2026-11-22', requestId, expectedVersion: 2 })).case?.version).toBe(3);
  });

  it('cannot between them leave an attempt before the day of receipt', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = await anOpenCase(cases, { receivedOn: '2026-11-10' });
      await Promise.all([cases.update(id, { receivedOn: '2026-11-15' }), cases.record(id, { occurredOn: '2026-11-12' })]);
      expect(await count(BROKEN, [id])).toBe(0);
    }
  });

  it('cannot between them add an attempt to a voided case after it was voided', async () => {
    const { id } = await anOpenCase(cases);
    const [voided, recorded] = await Promise.all([cases.voidCase(id), cases.record(id)]);
    expect(voided.case).not.toBeNull();
    const stored = await count('contact_attempt where support_case_id = ?', [id]);
    expect(stored).toBe(recorded.attempt === null ? 0 : 1);
  });

  it('cannot take the same code twice', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => cases.open({ code: 'SAMMA-1' })));
    expect(answers.filter((answer) => answer.case !== null)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.case === null);
    expect(new Set(refused.flatMap(refusalsOf))).toEqual(new Set(['CODE_TAKEN input.code']));
  });
});

const BROKEN = `contact_attempt a join support_case c on c.organisation_id = a.organisation_id and c.id = a.support_case_id
  where a.support_case_id = ? and a.occurred_on < c.received_on`;

describe('what a change leaves behind', () => {
  it('is a mark and an event with each change of a case or an attempt, and neither with a refusal', async () => {
    const { id } = await anOpenCase(cases);
    await cases.update(id, { gender: 'MAN' });
    const { attempt } = await cases.record(id);
    await cases.voidAttempt(attempt?.id ?? '');
    await cases.close(id, { closedOn: '2026-11-22', expectedVersion: 2 });
    await cases.close(id, { closedOn: '2026-11-22', expectedVersion: 3 });
    await cases.voidCase(id, { expectedVersion: 3 });
    expect(await count('case_mark where support_case_id = ?', [id])).toBe(6);
    const events = await rowsOf<{ act: string }>(
      api.database.orm,
      organisation.id,
      'select act from event where entity_id in (?, ?) order by id',
      [id, attempt?.id],
    );
    expect(events.map(({ act }) => act)).toEqual([
      'support-case.opened',
      'support-case.updated',
      'contact-attempt.recorded',
      'contact-attempt.voided',
      'support-case.closed',
      'support-case.voided',
    ]);
  });
});
