import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { sealOrganisation } from '@jourplan/worker/features/record/seal-events.js';
import pg from 'pg';
import { aCaseRow, aContactRow, csv } from './import-files.js';
import { type ImportSetUp, importSetUp } from './import-set-up.js';
import { jourplanOn } from './run-jourplan.js';

let setUp: ImportSetUp;
let verify: () => ReturnType<ReturnType<typeof jourplanOn>>;
beforeEach(async () => {
  setUp = await importSetUp();
  verify = () => jourplanOn(setUp.database)('verify');
  await setUp.run('cases', csv([aCaseRow()]));
  await setUp.run('cases', csv([aCaseRow({ ärendekod: 'A2' })]));
  await setUp.run('contacts', csv([aContactRow()]));
  await sealOrganisation({ em: setUp.database.orm.em.fork(), clock: systemClock }, setUp.organisationId, null);
});
afterEach(() => setUp.end());

/** As somebody with every right in the database, past every guard. */
async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: setUp.database.superuserUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica; ${sql}`).finally(() => client.end());
}

describe('verify', () => {
  it('finds an untouched installation in order, again and again', async () => {
    for (const _ of [1, 2])
      expect(await verify()).toEqual({
        code: 0,
        out: ['orebro: 3 händelser i kedjan och 0 inlämnade uppföljningar stämmer (0 händelser väntar på att förseglas).'],
        err: [],
      });
  });

  it('accepts an event whose salt has been erased', async () => {
    await tamper("update event set salt = null, act = '' where id = (select event_id from event_seal where position = 2)");
    expect((await verify()).code).toBe(0);
  });

  it.each([
    [
      "update event set act = 'other' where id = (select event_id from event_seal where position = 2)",
      /^orebro: händelse [0-9a-f-]{36} \(länk 2\) har ändrats$/,
    ],
    [
      "update event set occurred_at = occurred_at - interval '1 s' where id = (select event_id from event_seal where position = 3)",
      /\(länk 3\) har ändrats$/,
    ],
    [
      'delete from event where id = (select event_id from event_seal where position = 1)',
      /^orebro: händelsen i länk 1 är borta$/,
    ],
    ['delete from event_seal where position = 2', /^orebro: länk 2 saknas i händelsekedjan$/],
    ["update event_seal set chain = sha256('x') where position = 3", /^orebro: händelsekedjan är bruten vid länk 3$/],
    [
      "update event set salt = null, digest = sha256('x') where id = (select event_id from event_seal where position = 1)",
      /^orebro: händelsekedjan är bruten vid länk 1$/,
    ],
  ])('tells of %s', async (sql, line) => {
    await tamper(sql);
    expect(await verify()).toEqual({ code: 1, out: [], err: [expect.stringMatching(line)] });
  });

  it('tells of an adopted follow-up whose bytes have changed', async () => {
    await tamper(
      `insert into follow_up_document (organisation_id, content, content_hash, inputs, created_at)
       values ('${setUp.organisationId}', '{"a":1}', sha256('{"a":2}'), '', now());
       insert into follow_up (organisation_id, half_year, revision, status, as_of, prepared_at, document_id)
       select organisation_id, '2025-H1', 1, 'ADOPTED', '2025-07-01', now(), id from follow_up_document`,
    );
    expect((await verify()).err).toEqual(['orebro: uppföljningen 2025-H1 (revision 1) stämmer inte med sin kontrollsumma']);
  });
});
