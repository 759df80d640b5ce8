import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anApi, type TestApi } from '../../support/an-api.js';
import { rowsOf } from '../../support/rows-of.js';
import { refusalsOf } from '../contacts/case-requests.js';
import { storeOutcome } from './a-plan.js';
import { type Association, anAssociation } from './an-association.js';
import type { FollowUpAnswer } from './follow-up-requests.js';

let api: TestApi;
let association: Association;
let adopted: FollowUpAnswer;
let app: pg.Client;

beforeAll(async () => {
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
  association = await anAssociation(api);
  await storeOutcome(api.database.orm, association.organisation.id, association.plan.activityIds[0]);
  const manager = await association.as('MANAGER');
  const written = await manager.write(await association.aDraft(), 'Vi når fler.');
  const submitted = await manager.submit(written.followUp as FollowUpAnswer);
  adopted = (await (await association.as('BOARD')).adopt(submitted.followUp as FollowUpAnswer)).followUp as FollowUpAnswer;
  app = new pg.Client({ connectionString: api.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await api.close();
});

/** As the application's role, for the organisation itself; undone whatever happens. */
async function codeOf(sql: string, values: unknown[] = []): Promise<string> {
  await app.query('begin');
  try {
    await app.query("select set_config('jourplan.organisation', $1, true)", [association.organisation.id]);
    await app.query(sql, values);
    return 'allowed';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? 'no code';
  } finally {
    await app.query('rollback');
  }
}

async function fingerprint(): Promise<string> {
  const rows = await rowsOf(
    api.database.orm,
    association.organisation.id,
    `select to_jsonb(f)::text as row, encode(d.content, 'hex') as content, encode(d.content_hash, 'hex') as hash, encode(d.inputs, 'hex') as inputs
       from follow_up f join follow_up_document d on d.organisation_id = f.organisation_id and d.id = f.document_id`,
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

describe('an adopted follow-up', () => {
  it('refuses every step but a correction through the API, to everybody', async () => {
    const before = await fingerprint();
    const manager = await association.as('MANAGER');
    const board = await association.as('BOARD');
    expect(refusalsOf(await manager.prepare())).toEqual(['WRONG_STATE input.halfYear']);
    expect(refusalsOf(await manager.write(adopted, 'Annan text'))).toEqual(['WRONG_STATE id']);
    expect(refusalsOf(await manager.submit(adopted))).toEqual(['WRONG_STATE id']);
    for (const requests of [manager, board]) expect(refusalsOf(await requests.giveBack(adopted))).toEqual(['WRONG_STATE id']);
    expect(refusalsOf(await board.adopt(adopted))).toEqual(['WRONG_STATE id']);
    expect(await fingerprint()).toBe(before);
  });

  it('refuses the change of any column in SQL as the role of the application', async () => {
    const { rows: columns } = await app.query<{ name: string; own: string }>(
      `select column_name as name, case data_type when 'text' then '''x''' when 'integer' then '99' when 'bytea' then '''\\x00''::bytea'
          when 'uuid' then 'gen_random_uuid()' when 'date' then '''2000-01-01''::date' else 'now()' end as own
         from information_schema.columns where table_schema = 'public' and table_name = 'follow_up'`,
    );
    expect(columns.length).toBeGreaterThan(15);
    for (const { name, own } of columns) {
      for (const value of [own, 'null', name])
        expect(`${name} ${await codeOf(`update follow_up set ${name} = ${value}`)}`).toBe(`${name} JP002`);
    }
    expect(await codeOf("update follow_up set status = 'DRAFT' where id = $1", [adopted.id])).toBe('JP002');
  });

  it('cannot be deleted, replaced or emptied in SQL, nor can its document be changed', async () => {
    const denied = '42501';
    expect(await codeOf('delete from follow_up')).toBe(denied);
    expect(await codeOf('truncate follow_up cascade')).toBe(denied);
    expect(await codeOf("update follow_up_document set content = ''")).toBe(denied);
    expect(await codeOf('delete from follow_up_document')).toBe(denied);
    expect(await codeOf('truncate follow_up_document cascade')).toBe(denied);
    expect(await codeOf('alter table follow_up disable trigger all')).toBe(denied);
    expect(await codeOf('drop trigger follow_up_adopted on follow_up')).toBe(denied);
    expect(
      await codeOf(
        'create or replace function guard.refuse_change_of_adopted() returns trigger language sql as $$ select null $$',
      ),
    ).toBe(denied);
    expect(await codeOf('set session_replication_role = replica')).toBe(denied);
    expect(
      await codeOf(
        `insert into follow_up (organisation_id, id, half_year, revision, status, as_of, prepared_at) select organisation_id, $1, half_year, revision, 'DRAFT', as_of, prepared_at from follow_up
         on conflict (organisation_id, half_year, revision) do update set account = 'ny'`,
        [randomUUID()],
      ),
    ).toBe('JP002');
  });

  it('keeps the outcomes it rests on locked', async () => {
    expect(await codeOf("update outcome set account = 'ny'")).toBe('JP001');
    expect(await codeOf('delete from outcome')).toBe('JP001');
    expect(await codeOf('update outcome set state = $1', ['DRAFT'])).toBe('JP001');
  });

  it('has the hash of its bytes, before and after a correction of it', async () => {
    const bytesHash = () =>
      createHash('sha256')
        .update(adopted.document ?? '')
        .digest('hex');
    expect(adopted.contentHash).toBe(bytesHash());
    const before = await fingerprint();
    const manager = await association.as('MANAGER');
    expect((await manager.correct(adopted)).followUp?.revision).toBe(2);
    await association.work();
    expect(await fingerprint()).toBe(before);
    expect(await codeOf("update follow_up set account = 'ny' where id = $1", [adopted.id])).toBe('JP002');
  });
});
