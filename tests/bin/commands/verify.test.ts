import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { sealEventsHandler, sealOrganisation } from '@jourplan/worker/features/record/seal-events.js';
import { anchorsIn } from '@jourplan/worker/platform/anchors.js';
import pg from 'pg';
import { aWorkContext } from '../../worker/support/work-context.js';
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
        out: [
          'orebro: 3 händelser i kedjan och 0 inlämnade uppföljningar stämmer (0 händelser väntar på att förseglas).',
          'Inga ankare: ange ANCHOR_PATH eller --anchor för att också jämföra med något utanför databasen.',
        ],
        err: [],
      });
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
  ])('tells of %s', async (sql, line) => {
    await tamper(sql);
    expect(await verify()).toEqual({ code: 1, out: [], err: [expect.stringMatching(line)] });
  });

  it('compares with the anchors that the setting or the option names', async () => {
    const anchors = setUp.files.write('');
    const context = { ...aWorkContext(setUp.database.orm.em.fork()), anchors: anchorsIn(anchors) };
    await sealEventsHandler.run(context, { committed: 'EVER' });
    const named = jourplanOn(setUp.database, { ANCHOR_PATH: anchors });
    expect(await named('verify')).toMatchObject({ code: 0, out: [expect.anything(), `Ankarna i ${anchors} stämmer (1 rader).`] });
    await tamper(
      'delete from event_seal where position = 3; delete from event where id not in (select event_id from event_seal)',
    );
    expect((await verify()).code).toBe(0);
    for (const found of [await named('verify'), await jourplanOn(setUp.database)('verify', '--anchor', anchors)])
      expect(found).toEqual({ code: 1, out: [], err: [expect.stringMatching(/^orebro: händelsekedjan slutar vid länk 2, men/)] });
  });

  it('has doctor say when the anchors cannot be written, or do not know where a chain stands', async () => {
    const doctor = async (path: string) => (await jourplanOn(setUp.database, { ANCHOR_PATH: path })('doctor')).out;
    const anchors = setUp.files.write('');
    await tamper("update event_seal set sealed_at = sealed_at - interval '1 hour'");
    expect(await doctor(anchors)).toContainEqual(
      expect.stringMatching(/^FEL {2}ankare: 1 föreningars händelsekedjor står inte i/),
    );
    expect(await doctor(`${anchors}-folder/anchors`)).toContainEqual(
      expect.stringMatching(/^FEL {2}ankare: .* går inte att skriva/),
    );
    const context = { ...aWorkContext(setUp.database.orm.em.fork()), anchors: anchorsIn(anchors) };
    await sealEventsHandler.run(context, { committed: 'EVER' });
    expect(await doctor(anchors)).toContain(`ok   ankare: ${anchors}`);
  });
});
