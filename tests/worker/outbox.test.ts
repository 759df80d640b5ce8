import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobContract } from '@jourplan/schema/jobs/job-contract.js';
import { deadLetters, requeueDeadLetters } from '@jourplan/schema/persistence/facts/dead-letters.js';
import { enqueueJob } from '@jourplan/schema/persistence/outbox.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { type EffectHandler, handleOnce } from '@jourplan/worker/platform/job-handler.js';
import { FAILURES_BEFORE_GIVING_UP, runEffect } from '@jourplan/worker/platform/run-effect.js';
import { IsolationLevel } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation, countOf, insertRows } from './support/rows.js';
import { aWorkContext, type TestContext } from './support/work-context.js';

const payload = z.strictObject({ name: z.string() });
const addDistrict = {
  name: 'add-district',
  kind: 'DISCRETE',
  payload,
  jobId: ({ name }) => name,
} as const satisfies JobContract<z.infer<typeof payload>>;

let database: TestDatabase;
let context: TestContext;
let organisationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  context = aWorkContext(database.orm.em);
  organisationId = await anOrganisation(database.orm.em);
});

const inTenant = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => inOrganisation(database.orm.em, organisationId, work);
const enqueue = () => inTenant((tx) => enqueueJob(tx, organisationId, addDistrict, { name: 'Söder' }));
const run = (handler: EffectHandler | undefined, outboxJobId: string) =>
  runEffect(context, handler, { organisationId, outboxJobId });
const districts = () => countOf(database.orm.em, organisationId, 'district');

async function outboxRow(id: string): Promise<Record<string, unknown> | undefined> {
  const rows = await inTenant((tx) => tx.execute<Record<string, unknown>[]>('select * from outbox_job where id = ?', [id]));
  return rows[0];
}

/** Adds a district that could be added twice, and fails the first few times after having done so. */
function addingDistrict({ failing = 0 }: { failing?: number } = {}): EffectHandler {
  let left = failing;
  return handleOnce(addDistrict, async ({ tx }, { name }) => {
    await insertRows(tx, 'district', [
      { organisation_id: organisationId, id: crypto.randomUUID(), name: `${name} ${crypto.randomUUID()}` },
    ]);
    if (left-- > 0) throw new Error('killed after the effect, before the commit');
  });
}

describe('a discrete job', () => {
  it('has one effect, however often it is run', async () => {
    const id = await enqueue();
    const handler = addingDistrict();
    await run(handler, id);
    await run(handler, id);
    expect(await districts()).toBe(1);
    expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(1);
    expect((await outboxRow(id))?.finished_at).not.toBeNull();
  });

  it('has one effect when it is run by several workers at once', async () => {
    const id = await enqueue();
    const handler = { ...addingDistrict(), isolationLevel: IsolationLevel.REPEATABLE_READ };
    await Promise.all([run(handler, id), run(handler, id), run(handler, id)]);
    expect(await districts()).toBe(1);
    expect((await outboxRow(id))?.attempts).toBe(0);
  });

  it('leaves nothing of an effect that was not committed, and has it at the next try', async () => {
    const id = await enqueue();
    const handler = addingDistrict({ failing: 1 });
    await expect(run(handler, id)).rejects.toThrow('killed');
    expect(await districts()).toBe(0);
    expect(await countOf(database.orm.em, organisationId, 'job_effect')).toBe(0);
    expect(await outboxRow(id)).toMatchObject({ attempts: 1, error_code: 'Error', finished_at: null, failed_at: null });
    await run(handler, id);
    expect(await districts()).toBe(1);
    expect(await outboxRow(id)).toMatchObject({ attempts: 1, error_code: null, failed_at: null });
  });

  it('does nothing again when its effect is there but the row is not marked finished', async () => {
    const id = await enqueue();
    await inTenant((tx) => tx.execute('insert into job_effect (organisation_id, job_id) values (?, ?)', [organisationId, id]));
    await run(addingDistrict(), id);
    expect(await districts()).toBe(0);
    expect((await outboxRow(id))?.finished_at).not.toBeNull();
  });

  it('is a dead letter after five failures, and never runs again by itself', async () => {
    const id = await enqueue();
    const handler = addingDistrict({ failing: FAILURES_BEFORE_GIVING_UP });
    for (let failure = 1; failure < FAILURES_BEFORE_GIVING_UP; failure++)
      await expect(run(handler, id)).rejects.toThrow('killed');
    expect(await inTenant((tx) => deadLetters(tx, organisationId))).toEqual([]);
    await expect(run(handler, id)).rejects.toMatchObject({ name: 'UnrecoverableError' });
    expect(await inTenant((tx) => deadLetters(tx, organisationId))).toMatchObject([
      { id, job: 'add-district', attempts: 5, errorCode: 'Error' },
    ]);
    await run(handler, id);
    expect(await districts()).toBe(0);
  });

  it('starts anew when a person lets a dead letter try again', async () => {
    const id = await enqueue();
    const handler = addingDistrict({ failing: FAILURES_BEFORE_GIVING_UP });
    for (let failure = 1; failure <= FAILURES_BEFORE_GIVING_UP; failure++) await expect(run(handler, id)).rejects.toThrow();
    expect(await inTenant((tx) => requeueDeadLetters(tx, organisationId, id))).toEqual([id]);
    expect(await inTenant((tx) => requeueDeadLetters(tx, organisationId, id))).toEqual([]);
    expect(await outboxRow(id)).toMatchObject({ attempts: 0, relayed_at: null, failed_at: null });
    await run(handler, id);
    expect(await districts()).toBe(1);
  });

  it('that no handler knows fails under a word of its own', async () => {
    const id = await enqueue();
    await expect(run(undefined, id)).rejects.toThrow();
    expect(await outboxRow(id)).toMatchObject({ attempts: 1, error_code: 'UNKNOWN_JOB' });
  });

  it('with a payload that does not fit is refused when it is asked for', async () => {
    await expect(
      inTenant((tx) => enqueueJob(tx, organisationId, addDistrict, { name: 1 } as unknown as { name: string })),
    ).rejects.toThrow();
    expect(await countOf(database.orm.em, organisationId, 'outbox_job')).toBe(0);
  });
});
