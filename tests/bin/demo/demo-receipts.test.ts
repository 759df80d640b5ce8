import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnchors } from '@jourplan/schema/runtime/anchor-file.js';
import { sealEventsHandler } from '@jourplan/worker/features/record/seal-events.js';
import { anchorsIn } from '@jourplan/worker/platform/anchors.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { aWorkContext } from '../../worker/support/work-context.js';
import { jourplanOn } from '../commands/run-jourplan.js';

let database: TestDatabase;
let folder: string;
let path: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'jourplan-anchors-'));
  path = join(folder, 'anchors');
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const jourplan = (...args: string[]) => jourplanOn(database, { ANCHOR_PATH: path })(...args);
const seal = () =>
  sealEventsHandler.run({ ...aWorkContext(database.orm.em.fork()), anchors: anchorsIn(path) }, { committed: 'EVER' });
const kinds = async () => (await readAnchors(path))?.anchors.map(({ kind }) => kind);

describe('the invented data', () => {
  it('come, go and come again without looking like tampering', async () => {
    expect((await jourplan('demo', 'load')).code).toBe(0);
    await seal();
    expect(await jourplan('verify')).toMatchObject({ code: 0, err: [] });
    expect((await jourplan('demo', 'remove')).code).toBe(0);
    expect(await jourplan('verify')).toMatchObject({ code: 0, err: [] });
    expect((await jourplan('demo', 'load')).code).toBe(0);
    await seal();
    expect(await jourplan('verify')).toMatchObject({ code: 0, err: [] });
    expect(await kinds()).toEqual(['LOADED', 'LOADED', 'HEAD', 'HEAD', 'REMOVED', 'REMOVED', 'LOADED', 'LOADED', 'HEAD', 'HEAD']);
  }, 120_000);

  it('stay when their going cannot be told', async () => {
    const elsewhere = join(folder, 'gone', 'anchors');
    const refused = await jourplanOn(database, { ANCHOR_PATH: elsewhere })('demo', 'remove');
    expect(refused).toEqual({ code: 1, out: [], err: [expect.stringMatching(/^Ankarna i .* går inte att skriva \(ENOENT\)/)] });
    expect(await jourplan('verify')).toMatchObject({ code: 0, err: [] });
  }, 60_000);
});
