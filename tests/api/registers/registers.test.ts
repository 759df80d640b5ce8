import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { aUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { keepRegisters } from '../../support/keep-registers.js';
import { rowsOf } from '../../support/rows-of.js';
import { aTrainedSupporter, type RegisterRequests, refusalsOf, registerRequests } from './register-requests.js';

let api: TestApi;
let own: TestOrganisation;
let manager: ApiClient;
let requests: RegisterRequests;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  own = await anOrganisation(api.database.orm);
  await keepAll();
  manager = await api.client().signIn(await aUser(api.database.orm, own.id, 'MANAGER'));
  requests = registerRequests(manager, own.slug);
});

const keepAll = () => inOrganisation(api.database.orm.em, own.id, (tx) => keepRegisters(tx, '2025-01-01'));
const marks = async () =>
  (await rowsOf<{ register: string }>(api.database.orm, own.id, 'select register from register_mark order by id')).map(
    ({ register }) => register,
  );

async function read<Data>(selection: string): Promise<Data> {
  const { data, errors } = await manager.ask<{ organisation: Data }>(
    `query ($slug: String!) { organisation(slug: $slug) { ${selection} } }`,
    { slug: own.slug },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.organisation;
}

describe('supporters', () => {
  it('get a code of eight characters when none is given, and keep the one that is', async () => {
    const { supporter } = await requests.register();
    expect(supporter?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect((await requests.register({ code: 'stod-12' })).supporter?.code).toBe('stod-12');
    expect(refusalsOf(await requests.register({ code: 'stod-12' }))).toEqual(['CODE_TAKEN input.code']);
    expect(await marks()).toEqual(['SUPPORTERS', 'SUPPORTERS']);
  });

  it("never get a code that is none, or looks like a person's number", async () => {
    expect(refusalsOf(await requests.register({ code: 'Anna Ö' }))).toEqual(['BAD_CASE_CODE input.code']);
    expect(refusalsOf(await requests.register({ code: '19850101-1234' }))).toEqual(['LOOKS_LIKE_PERSON_NUMBER input.code']);
  });

  it('belong to a section, and do not stop before they begin', async () => {
    const wrong = { general: false, court: false, activeFrom: '2026-02-01', activeTo: '2026-01-31' };
    expect(refusalsOf(await requests.register(wrong))).toEqual(['REQUIRED input.general', 'ENDS_BEFORE_START input.activeTo']);
    expect((await requests.register({ activeFrom: '2026-02-01', activeTo: '2026-02-01' })).userErrors).toEqual([]);
  });

  it('change section and days, with what is left out kept', async () => {
    const { supporter } = await requests.register({ activeTo: '2026-12-31' });
    const id = supporter?.id ?? '';
    const changed = await requests.update(id, { court: true });
    expect(changed.supporter).toMatchObject({ general: true, court: true, activeTo: '2026-12-31', version: 2 });
    expect((await requests.update(id, { expectedVersion: 2, activeTo: null })).supporter?.activeTo).toBeNull();
    expect(refusalsOf(await requests.update(id, { expectedVersion: 3, activeFrom: null }))).toEqual([
      'REQUIRED input.activeFrom',
    ]);
    expect(refusalsOf(await requests.update(id, { expectedVersion: 3, general: false, court: false }))).toEqual([
      'REQUIRED input.general',
    ]);
    const conflict = await requests.update(id, { expectedVersion: 1 });
    expect([refusalsOf(conflict), conflict.userErrors[0]?.currentVersion]).toEqual([['CONFLICT input.expectedVersion'], 3]);
  });

  it('show the first basic training they passed and the latest further one they attended', async () => {
    const { supporter } = await requests.register({ code: 'S-1' });
    const attended = (heldOn: string, kind: string, passed: boolean) =>
      requests.training({ heldOn, kind, attendances: [{ supporterCode: 'S-1', passed }] });
    await attended('2026-01-10', 'BASIC', false);
    await attended('2026-02-10', 'BASIC', true);
    await attended('2026-03-10', 'BASIC', true);
    await attended('2026-04-10', 'FURTHER', false);
    const voided = await attended('2026-05-10', 'FURTHER', true);
    const { training } = await requests.training(
      { heldOn: '2026-05-10', kind: 'FURTHER', expectedVersion: 1, voidReason: 'ENTERED_BY_MISTAKE' },
      voided.training?.id,
    );
    expect(training?.version).toBe(2);
    const { supporters, trainings } = await read<{ supporters: object[]; trainings: object[] }>(
      `supporters { code basicTrainingPassedOn lastFurtherTrainingOn } trainings(from: "2026-01-01", to: "2026-12-31") { heldOn }`,
    );
    expect(supporters).toEqual([
      { code: supporter?.code, basicTrainingPassedOn: '2026-02-10', lastFurtherTrainingOn: '2026-04-10' },
    ]);
    expect(trainings).toEqual(['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10'].map((heldOn) => ({ heldOn })));
  });
});

describe('trainings', () => {
  it('have been held, by supporters who are known and named once', async () => {
    await requests.register({ code: 'S-1' });
    const refused = await requests.training({
      heldOn: '2026-11-23',
      attendances: ['S-1', 'okand', 'S-1'].map((supporterCode) => ({ supporterCode, passed: true })),
    });
    expect(refusalsOf(refused)).toEqual([
      'FUTURE_DATE input.heldOn',
      'NOT_FOUND input.attendances.1.supporterCode',
      'LISTED_TWICE input.attendances.2.supporterCode',
    ]);
    expect((await requests.training({ heldOn: '2026-11-22' })).userErrors).toEqual([]);
  });

  it('are told anew as a whole when they change', async () => {
    await requests.register({ code: 'S-1' });
    await requests.register({ code: 'S-2' });
    const { training } = await requests.training({ attendances: [{ supporterCode: 'S-1', passed: true }] });
    const changed = await requests.training(
      { expectedVersion: 1, heldOn: '2026-03-02', attendances: [{ supporterCode: 'S-2', passed: false }] },
      training?.id,
    );
    expect(changed.training).toMatchObject({
      id: training?.id,
      heldOn: '2026-03-02',
      attendances: [{ supporterCode: 'S-2', passed: false }],
      version: 2,
    });
    expect(refusalsOf(await requests.training({ expectedVersion: 1 }, training?.id))).toEqual(['CONFLICT input.expectedVersion']);
    expect(refusalsOf(await requests.training({}, training?.id))).toEqual(['REQUIRED input.expectedVersion']);
  });
});

describe('hearings', () => {
  it('are given to nobody who has not passed basic training on or before that day, and the refusal names them', async () => {
    const trained = await aTrainedSupporter(requests, '2026-11-20');
    const { supporter } = await requests.register({ code: 'OTRANAD-1' });
    expect((await requests.hearing({ heldOn: '2026-11-20', supporterCodes: [trained] })).hearing?.supporterCodes).toEqual([
      trained,
    ]);
    const early = await requests.hearing({ heldOn: '2026-11-19', supporterCodes: [trained] });
    expect(refusalsOf(early)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCodes.0']);
    const never = await requests.hearing({ supporterCodes: [trained, supporter?.code] });
    expect(refusalsOf(never)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCodes.1']);
    expect(never.userErrors[0]?.message).toContain('OTRANAD-1');
    await requests.training({ heldOn: '2026-10-01', attendances: [{ supporterCode: 'OTRANAD-1', passed: false }] });
    expect(refusalsOf(await requests.hearing({ supporterCodes: ['OTRANAD-1'] }))).toEqual([
      'BASIC_TRAINING_NOT_PASSED input.supporterCodes.0',
    ]);
  });

  it('are given to those who are active on the day, first and last day included', async () => {
    const code = await aTrainedSupporter(requests, '2026-01-15');
    const { supporters } = await read<{ supporters: { id: string }[] }>('supporters { id }');
    await requests.update(supporters[0]?.id ?? '', { activeFrom: '2026-02-01', activeTo: '2026-02-28' });
    const on = async (heldOn: string) => refusalsOf(await requests.hearing({ heldOn, supporterCodes: [code] }));
    expect(await on('2026-01-31')).toEqual(['SUPPORTER_NOT_ACTIVE input.supporterCodes.0']);
    expect(await on('2026-02-01')).toEqual([]);
    expect(await on('2026-02-28')).toEqual([]);
    expect(await on('2026-03-01')).toEqual(['SUPPORTER_NOT_ACTIVE input.supporterCodes.0']);
  });

  it('lie in the future only when planned or called off', async () => {
    expect(refusalsOf(await requests.hearing({ heldOn: '2026-11-23' }))).toEqual(['FUTURE_DATE input.heldOn']);
    expect(refusalsOf(await requests.hearing({ heldOn: '2026-11-22' }))).toEqual([]);
    expect(refusalsOf(await requests.hearing({ heldOn: '2026-11-23', state: 'PLANNED' }))).toEqual([]);
    expect(refusalsOf(await requests.hearing({ heldOn: '2026-11-23', state: 'CANCELLED' }))).toEqual([]);
  });

  it('keep whom they were given to, also when the training is taken back afterwards', async () => {
    const code = await aTrainedSupporter(requests, '2026-01-15');
    const { hearing } = await requests.hearing({ heldOn: '2026-12-10', state: 'PLANNED', supporterCodes: [code] });
    const { trainings } = await read<{ trainings: { id: string }[] }>('trainings(from: "2026-01-01", to: "2026-12-31") { id }');
    await requests.training({ heldOn: '2026-01-15', expectedVersion: 1, attendances: [] }, trainings[0]?.id);
    const cancelled = await requests.hearing(
      { heldOn: '2026-12-10', state: 'CANCELLED', expectedVersion: 1, supporterCodes: [code] },
      hearing?.id,
    );
    expect(cancelled.hearing).toMatchObject({ state: 'CANCELLED', supporterCodes: [code], version: 2 });
    const moved = await requests.hearing(
      { heldOn: '2026-12-11', state: 'PLANNED', expectedVersion: 2, supporterCodes: [code] },
      hearing?.id,
    );
    expect(refusalsOf(moved)).toEqual(['BASIC_TRAINING_NOT_PASSED input.supporterCodes.0']);
  });

  it('that were entered by mistake leave the list and never change again', async () => {
    const { hearing } = await requests.hearing();
    const voided = await requests.hearing({ expectedVersion: 1, voidReason: 'DUPLICATE' }, hearing?.id);
    expect(voided.hearing).toMatchObject({ voidReason: 'DUPLICATE', version: 2 });
    expect(refusalsOf(await requests.hearing({ expectedVersion: 2 }, hearing?.id))).toEqual(['ALREADY_VOIDED id']);
    expect(await read('hearings(from: "2026-01-01", to: "2026-12-31") { id }')).toEqual({ hearings: [] });
  });
});

describe('openings', () => {
  it('are ours or a partner association’s, by day or evening, and held in the past', async () => {
    const { opening } = await requests.opening({ host: 'PARTNER', partOfDay: 'DAYTIME' });
    expect(opening).toMatchObject({ host: 'PARTNER', partOfDay: 'DAYTIME', state: 'HELD', version: 1 });
    expect(refusalsOf(await requests.opening({ heldOn: '2026-11-23' }))).toEqual(['FUTURE_DATE input.heldOn']);
    expect(refusalsOf(await requests.opening({ heldOn: '2026-11-23', state: 'PLANNED' }))).toEqual([]);
    const changed = await requests.opening({ expectedVersion: 1, state: 'CANCELLED' }, opening?.id);
    expect(changed.opening).toMatchObject({ host: 'OWN', state: 'CANCELLED', version: 2 });
    expect(await marks()).toEqual(['OPENINGS', 'OPENINGS', 'OPENINGS']);
  });

  it('are listed by date between two days, both inclusive, and for two years at most', async () => {
    for (const heldOn of ['2026-03-02', '2026-03-01', '2026-02-28', '2026-03-03']) await requests.opening({ heldOn });
    expect(await read('openings(from: "2026-03-01", to: "2026-03-02") { heldOn }')).toEqual({
      openings: [{ heldOn: '2026-03-01' }, { heldOn: '2026-03-02' }],
    });
    await expect(read('openings(from: "2024-01-01", to: "2026-01-02") { heldOn }')).rejects.toThrow('BAD_USER_INPUT');
    await expect(read('openings(from: "2026-03-02", to: "2026-03-01") { heldOn }')).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('a register', () => {
  it('takes no records until somebody has said from which day it is kept', async () => {
    const young = await anOrganisation(api.database.orm);
    const theirs = await api.client().signIn(await aUser(api.database.orm, young.id, 'MANAGER'));
    const ask = registerRequests(theirs, young.slug);
    for (const refused of [await ask.register(), await ask.training(), await ask.hearing(), await ask.opening()])
      expect(refusalsOf(refused)).toEqual(['REGISTER_NOT_KEPT input.organisation']);
    const started = await ask.start({ register: 'OPENINGS', from: '2026-11-22' });
    expect(started.register).toEqual({ register: 'OPENINGS', recordedFrom: '2026-11-22', version: 2 });
    expect((await ask.opening()).userErrors).toEqual([]);
    expect(refusalsOf(await ask.hearing())).toEqual(['REGISTER_NOT_KEPT input.organisation']);
    expect(refusalsOf(await ask.start({ register: 'HEARINGS' }))).toEqual(['CONFLICT input.expectedVersion']);
    expect(refusalsOf(await ask.start({ expectedVersion: 2, from: '2026-11-23' }))).toEqual(['FUTURE_DATE input.from']);
    expect(refusalsOf(await ask.start({ expectedVersion: 2, from: '2006-11-21' }))).toEqual(['TOO_EARLY input.from']);
    expect((await ask.start({ expectedVersion: 2, register: 'OPENINGS', from: '2025-01-01' })).register?.recordedFrom).toBe(
      '2025-01-01',
    );
  });

  it('is started by managers and administrators, and by nobody else', async () => {
    const started: string[] = [];
    for (const role of ['ADMIN', 'BOARD', 'MANAGER', 'COORDINATOR'] as const) {
      const client = await api.client().signIn(await aUser(api.database.orm, own.id, role));
      const { register, userErrors } = await registerRequests(client, own.slug).start({ expectedVersion: 1 + started.length });
      if (register !== null) started.push(role);
      else expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    }
    expect(started).toEqual(['ADMIN', 'MANAGER']);
  });

  it('is read with each list in one statement, however many rows it has', async () => {
    const codes = [await aTrainedSupporter(requests), await aTrainedSupporter(requests)];
    for (const heldOn of ['2026-11-18', '2026-11-19', '2026-11-20']) await requests.hearing({ heldOn, supporterCodes: codes });
    api.statements.clear();
    await read(
      `registers { register recordedFrom } supporters { code } hearings(from: "2026-01-01", to: "2026-12-31") { supporterCodes }`,
    );
    expect(api.statements.names.filter((name) => name !== 'session_by_token').sort()).toEqual([
      'hearings',
      'kept_registers',
      'supporters',
    ]);
  });
});

describe('what is recorded twice with one request id', () => {
  it('is recorded once, and answers the same', async () => {
    const requestId = randomUUID();
    const code = await aTrainedSupporter(requests);
    const first = await requests.hearing({ requestId, supporterCodes: [code] });
    expect(await requests.hearing({ requestId, supporterCodes: [code] })).toEqual(first);
    expect(refusalsOf(await requests.hearing({ requestId, supporterCodes: [] }))).toEqual(['REQUEST_ID_REUSED input.requestId']);
    const [row] = await rowsOf<{ hearings: number }>(
      api.database.orm,
      own.id,
      'select count(*)::int as hearings from court_hearing',
    );
    expect(row?.hearings).toBe(1);
  });
});

describe('registers', () => {
  it.each(['ADMIN', 'BOARD'] as const)('are neither read nor written by %s', async (role) => {
    const client = await api.client().signIn(await aUser(api.database.orm, own.id, role));
    const ask = registerRequests(client, own.slug);
    const refused = ['NOT_FOUND input.organisation'];
    for (const answer of [await ask.register(), await ask.training(), await ask.hearing(), await ask.opening()])
      expect(refusalsOf(answer)).toEqual(refused);
    for (const field of ['supporters { id }', 'hearings(from: "2026-01-01", to: "2026-12-31") { id }']) {
      const { errors } = await client.ask(`query ($slug: String!) { organisation(slug: $slug) { ${field} } }`, {
        slug: own.slug,
      });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
  });

  it('are written by a coordinator', async () => {
    const client = await api.client().signIn(await aUser(api.database.orm, own.id, 'COORDINATOR'));
    expect((await registerRequests(client, own.slug).opening()).userErrors).toEqual([]);
  });

  it('of another organisation look like ones that do not exist', async () => {
    const other = await anOrganisation(api.database.orm);
    const neighbour = await api.client().signIn(await aUser(api.database.orm, other.id, 'MANAGER'));
    const code = await aTrainedSupporter(requests);
    const { hearing } = await requests.hearing({ supporterCodes: [code] });
    await inOrganisation(api.database.orm.em, other.id, (tx) => keepRegisters(tx, '2025-01-01', ['HEARINGS']));
    const ask = registerRequests(neighbour, other.slug);
    for (const id of [hearing?.id ?? '', randomUUID(), 'inte-ett-id'])
      expect(refusalsOf(await ask.hearing({ expectedVersion: 1 }, id))).toEqual(['NOT_FOUND id']);
    expect(refusalsOf(await ask.hearing({ supporterCodes: [code] }))).toEqual(['NOT_FOUND input.supporterCodes.0']);
  });
});
