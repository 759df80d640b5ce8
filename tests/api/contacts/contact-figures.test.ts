import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFINITIONS_VERSION } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { drainOnce } from '@jourplan/worker/features/figures/drain-marks.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aUser, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { signedIn } from '../../support/signed-in.js';
import { anOpenCase, type CaseRequests, caseRequests } from './case-requests.js';
import { aDistrict, aMunicipality } from './register-rows.js';

type Kpi = { key: string; numerator: number; denominator: number; pending: number; share: number | null; targets: unknown[] };
type Kpis = {
  halfYear: string;
  asOf: string | null;
  computedAt: string | null;
  definitionsVersion: string;
  isStale: boolean;
  kpis: Kpi[];
};
type Measures = { casesReceived: number; attempts: number; conversations: number };
type Volumes = Measures & {
  halfYear: string;
  asOf: string | null;
  isStale: boolean;
  digitalShare: number | null;
  byChannel: { channel: string; attempts: number; conversations: number }[];
  bySection: (Measures & { section: string })[];
  cells: (Measures & { section: string; value: string; label: string })[];
};
type Answer = { organisation: { kpis: Kpis; trend: Kpis[]; volumes: Volumes; volumeTrend: Volumes[] } };

const KPIS =
  'halfYear asOf computedAt definitionsVersion isStale kpis { key numerator denominator pending share targets { target } }';
const MEASURES = 'casesReceived attempts conversations';
const VOLUMES = `halfYear asOf isStale digitalShare ${MEASURES} byChannel { channel attempts conversations } bySection { section ${MEASURES} } cells { section value label ${MEASURES} }`;
const ask = (selection: string, args = '') => `query ($slug: String!${args}) { organisation(slug: $slug) { ${selection} } }`;
const ONE = ask(`kpis: contactKpis(halfYear: $halfYear) { ${KPIS} }`, ', $halfYear: HalfYear!');
const TREND = ask(`trend: contactKpiTrend(from: $from, to: $to) { ${KPIS} }`, ', $from: HalfYear!, $to: HalfYear!');
const BROKEN_DOWN = ask(
  `volumes: contactVolumes(halfYear: $halfYear, by: $by) { ${VOLUMES} }`,
  ', $halfYear: HalfYear!, $by: BreakdownDimension',
);
const VOLUME_TREND = ask(
  `volumeTrend: contactVolumeTrend(from: $from, to: $to) { ${VOLUMES} }`,
  ', $from: HalfYear!, $to: HalfYear!',
);

let api: TestApi;
let organisation: TestOrganisation;
let manager: TestUser;
let client: ApiClient;
let cases: CaseRequests;

beforeAll(async () => {
  api = await anApi();
  const { orm } = api.database;
  organisation = await anOrganisation(orm);
  manager = await aUser(orm, organisation.id, 'MANAGER');
  client = await signedIn(api, manager);
  cases = caseRequests(client, organisation.slug);
});
afterAll(() => api.close());
beforeEach(() => api.statements.clear());

async function read(document: string, variables: object = {}, language = 'sv') {
  const { data, errors } = await client.ask<Answer>(
    document,
    { slug: organisation.slug, ...variables },
    { 'accept-language': language },
  );
  return { answer: data?.organisation ?? null, errors };
}
const kpisOf = async (halfYear: string) => (await read(ONE, { halfYear })).answer?.kpis as Kpis;
const volumesOf = async (halfYear: string, by: string | null = null, language = 'sv') =>
  (await read(BROKEN_DOWN, { halfYear, by }, language)).answer?.volumes as Volumes;
const kpi = ({ kpis }: Kpis, key: string) => kpis.find((candidate) => candidate.key === key);
const drain = () => drainOnce({ em: api.database.orm.em as EntityManager, clock: api.clock }, organisation.id);

describe('figures of an organisation without cases', () => {
  it('are zero, without a share, and not stale', async () => {
    const figures = await kpisOf('2026-H2');
    expect(figures).toMatchObject({
      halfYear: '2026-H2',
      asOf: null,
      computedAt: null,
      definitionsVersion: DEFINITIONS_VERSION,
      isStale: false,
    });
    expect(figures.kpis.map(({ key }) => key)).toEqual(CONTACT_KPI_KEYS);
    for (const figure of figures.kpis)
      expect(figure).toMatchObject({ numerator: 0, denominator: 0, pending: 0, share: null, targets: [] });
    expect(await volumesOf('2026-H2', 'GENDER')).toMatchObject({
      casesReceived: 0,
      digitalShare: null,
      isStale: false,
      cells: [],
    });
  });

  it('do not exist for a half-year to come', async () => {
    expect(await kpisOf('2027-H1')).toMatchObject({ kpis: [], isStale: false, asOf: null });
  });
});

describe('figures of an organisation with cases', () => {
  let districtId: string;

  beforeAll(async () => {
    const { orm } = api.database;
    await aMunicipality(orm, organisation.id, '1880', 'Örebro');
    districtId = await aDistrict(orm, organisation.id, 'Adolfsberg');
    const reached = await anOpenCase(cases, { receivedOn: '2026-06-30', municipalityCode: '1880', districtId });
    await cases.record(reached.id, { occurredOn: '2026-07-03', channel: 'SMS', reached: true });
    const missed = await anOpenCase(cases, { receivedOn: '2026-07-01', gender: 'MAN', municipalityCode: '0180' });
    await cases.record(missed.id, { occurredOn: '2026-07-05', channel: 'PHONE' });
    const court = await anOpenCase(cases, {
      receivedOn: '2026-11-19',
      section: 'COURT',
      gender: 'MAN',
      specialCircumstances: ['GANG', 'SCHOOL'],
    });
    await cases.record(court.id, { occurredOn: '2026-11-19', channel: 'COURT', reached: true });
    await anOpenCase(cases, { receivedOn: '2026-11-22' });
    const voided = await anOpenCase(cases, { receivedOn: '2026-11-19' });
    await cases.voidCase(voided.id);
  });

  it('are stale until the change has been counted', async () => {
    expect((await kpisOf('2026-H2')).isStale).toBe(true);
    await drain();
    expect(await kpisOf('2026-H2')).toMatchObject({ isStale: false, asOf: '2026-11-22', computedAt: expect.any(String) });
    expect((await volumesOf('2026-H2')).isStale).toBe(false);
  });

  it('are stale while the standings have moved and the figures have not', async () => {
    await inOrganisation(api.database.orm.em as EntityManager, organisation.id, (tx) =>
      tx.execute("insert into half_year_mark (organisation_id, half_year) values (?, '2026-H2')", [organisation.id]),
    );
    expect((await kpisOf('2026-H2')).isStale).toBe(true);
    await drain();
    expect((await kpisOf('2026-H2')).isStale).toBe(false);
  });

  it('count the cases of the half-year they were received in', async () => {
    expect(kpi(await kpisOf('2026-H1'), 'FIRST_CONTACT_IN_TIME')).toMatchObject({
      numerator: 1,
      denominator: 1,
      pending: 0,
      share: 1,
    });
    expect(kpi(await kpisOf('2026-H2'), 'FIRST_CONTACT_IN_TIME')).toMatchObject({
      numerator: 1,
      denominator: 2,
      pending: 1,
      share: 0.5,
    });
    expect(kpi(await kpisOf('2026-H2'), 'UNDER_21_REFERRED')).toMatchObject({ numerator: 0, denominator: 0, share: null });
  });

  it('are stale again the next day, when a pending case may have turned', async () => {
    api.clock.moveTo('2026-11-22T22:59:00Z');
    client = await signedIn(api, manager);
    expect((await kpisOf('2026-H2')).isStale).toBe(false);
    api.clock.moveTo('2026-11-22T23:00:00Z');
    expect((await kpisOf('2026-H2')).isStale).toBe(true);
    api.clock.moveTo('2026-11-22T22:59:00Z');
  });

  it('of several half-years come oldest first, in one statement', async () => {
    await client.ask('{ viewer { id } }');
    api.statements.clear();
    const { answer } = await read(TREND, { from: '2024-H1', to: '2026-H2' });
    expect(answer?.trend.map(({ halfYear }) => halfYear)).toEqual([
      '2024-H1',
      '2024-H2',
      '2025-H1',
      '2025-H2',
      '2026-H1',
      '2026-H2',
    ]);
    expect(answer?.trend[4]?.kpis[0]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(answer?.trend[0]).toMatchObject({ isStale: false, asOf: null });
    expect(api.statements.names.filter((name) => name.startsWith('contact'))).toEqual(['contact_kpis']);
    api.statements.clear();
    const { answer: volumes } = await read(VOLUME_TREND, { from: '2026-H1', to: '2026-H2' });
    expect(volumes?.volumeTrend.map(({ casesReceived, attempts }) => [casesReceived, attempts])).toEqual([
      [1, 0],
      [3, 3],
    ]);
    expect(api.statements.names.filter((name) => name.startsWith('contact'))).toEqual(['contact_volumes']);
  });

  it.each([
    ['2024-H1', '2027-H1'],
    ['2026-H2', '2026-H1'],
    ['1900-H1', '2199-H2'],
  ])('are not given from %s to %s', async (from, to) => {
    for (const document of [TREND, VOLUME_TREND])
      expect((await read(document, { from, to })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('count attempts in the half-year of their own day, sections apart', async () => {
    const volumes = await volumesOf('2026-H2');
    expect(volumes).toMatchObject({ casesReceived: 3, attempts: 3, conversations: 2, digitalShare: 0.5, cells: [] });
    expect(volumes.bySection).toEqual([
      { section: 'GENERAL', casesReceived: 2, attempts: 2, conversations: 1 },
      { section: 'COURT', casesReceived: 1, attempts: 1, conversations: 1 },
    ]);
    expect(volumes.byChannel.filter(({ attempts }) => attempts > 0)).toEqual([
      { channel: 'PHONE', attempts: 1, conversations: 0 },
      { channel: 'SMS', attempts: 1, conversations: 1 },
      { channel: 'COURT', attempts: 1, conversations: 1 },
    ]);
    expect(volumes.byChannel).toHaveLength(7);
  });

  const labels = (volumes: Volumes) =>
    volumes.cells.map(({ section, label, casesReceived, attempts }) => [section, label, casesReceived, attempts]);

  it('are broken down in the language of the reader', async () => {
    expect(labels(await volumesOf('2026-H2', 'GENDER'))).toEqual([
      ['GENERAL', 'Kvinna', 1, 1],
      ['GENERAL', 'Man', 1, 1],
      ['COURT', 'Man', 1, 1],
    ]);
    expect(labels(await volumesOf('2026-H2', 'SPECIAL_CIRCUMSTANCE', 'en'))).toEqual([
      ['COURT', 'At or on the way to school', 1, 1],
      ['COURT', 'Gang-related', 1, 1],
    ]);
  });

  it('bear the names of municipalities, of the area or not, and of districts', async () => {
    expect(labels(await volumesOf('2026-H2', 'MUNICIPALITY'))).toEqual([
      ['GENERAL', 'Stockholm', 1, 1],
      ['GENERAL', 'Örebro', 0, 1],
      ['GENERAL', 'Okänd', 1, 0],
      ['COURT', 'Okänd', 1, 1],
    ]);
    expect((await volumesOf('2026-H1', 'DISTRICT')).cells).toEqual([
      { section: 'GENERAL', value: districtId, label: 'Adolfsberg', casesReceived: 1, attempts: 0, conversations: 0 },
    ]);
  });

  it('show each KPI with its definition', async () => {
    const document = ask('contactKpis(halfYear: "2026-H2") { kpis { key definition { label source ourReadings } } }');
    const [swedish, english] = [await read(document, {}, 'sv'), await read(document, {}, 'en')];
    const first = ({ answer }: typeof swedish) =>
      (answer as unknown as { contactKpis: { kpis: { definition: { label: string; ourReadings: string[] } }[] } }).contactKpis
        .kpis[0]?.definition;
    expect(first(swedish)).toMatchObject({
      label: 'Första kontaktförsök inom tre dagar',
      ourReadings: [expect.stringMatching(/kalenderdagar/)],
    });
    expect(first(english)).toMatchObject({
      label: 'First contact attempt within three days',
      ourReadings: [expect.stringMatching(/calendar days/)],
    });
  });
});
