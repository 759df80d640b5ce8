import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOrm, poolOf } from '@jourplan/schema/persistence/orm.js';
import { inTwoTrips, type Statement } from '@jourplan/schema/persistence/two-trips.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { anOrganisation, type TestOrganisation } from '../support/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let orm: MikroORM;
let own: TestOrganisation;
let other: TestOrganisation;

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection: what one transaction leaves behind, the next one finds.
  orm = await openOrm(database.appUrl, { name: 'jourplan-two-trips', max: 1, limits: 'PERSON' });
  [own, other] = [await anOrganisation(database.orm), await anOrganisation(database.orm)];
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const funders: Statement = { name: 'funders', text: 'select name from funder order by name', values: [] };
const newFunder = (organisationId: string, name: string): Statement => ({
  name: 'new_funder',
  text: `insert into funder (organisation_id, id, name, kind) values ($1, $2, $3, 'COMPANY')`,
  values: [organisationId, randomUUID(), name],
});
const fails: Statement = { name: 'fails', text: 'select 1 / $1::int', values: [0] };

const write = (at: TestOrganisation, ...send: Statement[]) =>
  inTwoTrips(orm.em, at.id, [funders], () => ({ send, end: 'commit', value: () => 'written' }));
const namesAt = async (at: TestOrganisation) =>
  inTwoTrips(orm.em, at.id, [funders], ([rows = []]) => ({
    send: [],
    end: 'rollback',
    value: () => rows.map(({ name }) => name),
  }));

describe('a transaction in two trips', () => {
  it('sees and writes one organisation', async () => {
    await write(own, newFunder(own.id, 'Egen'));
    await write(other, newFunder(other.id, 'Annan'));
    expect([await namesAt(own), await namesAt(other)]).toEqual([['Egen'], ['Annan']]);
    await expect(write(own, newFunder(other.id, 'Smugglad'))).rejects.toMatchObject({ code: '42501' });
    expect(await namesAt(other)).toEqual(['Annan']);
  });

  it('writes nothing when a statement of it fails, when the decision throws, or when it ends by a rollback', async () => {
    const before = await namesAt(own);
    await expect(write(own, newFunder(own.id, 'Halv'), fails, newFunder(own.id, 'Resten'))).rejects.toMatchObject({
      code: '22012',
    });
    const thrown = inTwoTrips(orm.em, own.id, [newFunder(own.id, 'Ångrad')], () => {
      throw new Error('decided against');
    });
    await expect(thrown).rejects.toThrow('decided against');
    await inTwoTrips(orm.em, own.id, [newFunder(own.id, 'Tillbaka')], () => ({ send: [], end: 'rollback', value: () => null }));
    expect(await namesAt(own)).toEqual(before);
  });

  it('leaves its connection fit for the next one, statements that were never reached too', async () => {
    const [process] = await backend();
    const late = { name: 'never_reached', text: 'select $1::int as one', values: [1] };
    const asks = (...ask: Statement[]) =>
      inTwoTrips(orm.em, own.id, ask, (answers) => ({ send: [], end: 'rollback', value: () => answers.at(-1) }));
    await expect(asks(fails, late)).rejects.toMatchObject({ code: '22012' });
    expect(await asks(late)).toEqual([{ one: 1 }]);
    expect(await backend()).toEqual([process]);
  });

  it('takes two round trips', async () => {
    await namesAt(own);
    const client = await poolOf(orm).connect();
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    client.release();
    let [trips, isAnswered] = [0, true];
    const send = stream.write.bind(stream) as Socket['write'];
    stream.write = ((...sent: Parameters<Socket['write']>) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      return send(...sent);
    }) as Socket['write'];
    stream.on('data', () => {
      isAnswered = true;
    });
    await write(own, newFunder(own.id, 'Två'), newFunder(own.id, 'Resor'));
    expect(trips).toBe(2);
  });
});

const backend = () =>
  inTwoTrips(orm.em, own.id, [{ name: 'backend', text: 'select pg_backend_pid() as pid', values: [] }], ([rows]) => ({
    send: [],
    end: 'rollback',
    value: () => rows ?? [],
  }));
