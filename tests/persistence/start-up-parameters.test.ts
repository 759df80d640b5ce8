import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { anApiProcess } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { listenToStartUp, type StartUpPackets } from '../support/start-up-packets.js';

/** What a pooler in transaction mode passes on or answers itself; any other parameter it refuses. */
const POOLED = ['application_name', 'client_encoding', 'database', 'user'];
let database: TestDatabase;
let wire: StartUpPackets;
jest.setTimeout(60_000);

beforeAll(async () => {
  database = await createTestDatabase();
  wire = await listenToStartUp(database.appUrl);
});
afterAll(async () => {
  wire.close();
  await database.drop();
});

test('the api asks a connection for nothing when it is opened but who it is', async () => {
  const api = await anApiProcess({ DATABASE_URL: wire.url });
  await apiClient(api.url)
    .signIn({ email: 'nobody@prov.example' })
    .catch(() => undefined);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  await api.end();
  expect(new Set(wire.packets.flatMap((packet) => Object.keys(packet)))).toEqual(new Set(POOLED));
  const names = new Set(wire.packets.map((packet) => packet.application_name));
  for (const name of ['jourplan-api-read', 'jourplan-api-write']) expect(names).toContain(name);
});
