import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DASHBOARD_ADDRESSES } from '@jourplan/api/http/dashboard-addresses.js';
import pg from 'pg';
import { aUser, type TestUser } from '../../support/a-user.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { anOrganisation } from '../../support/an-organisation.js';

const LISTED = 'query Who { viewer { email } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
let api: TestApi;
let manager: TestUser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jourplan-pages-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<title>Jourplan</title>');
  writeFileSync(join(folder, 'api.html'), '<title>API</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'assets/board-1a2b.js'), `export const text = '${'x'.repeat(5000)}';`);
  writeFileSync(join(folder, 'documents.json'), JSON.stringify({ [hashOf(LISTED)]: LISTED }));
  api = await anApi({ documentsFile: join(folder, 'documents.json'), dashboardFolder: folder });
  const organisation = await anOrganisation(api.database.orm);
  manager = await aUser(api.database.orm, organisation.id, 'MANAGER');
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers, redirect: 'manual' });

describe('the dashboard', () => {
  it.each(['/', '/avtal/nagot?x=1', '/styrelse/2026-h1/', '/index.html'])(
    'is served at %s, and asked for again each time',
    async (path) => {
      const response = await get(path);
      expect(await response.text()).toBe('<title>Jourplan</title>');
      expect(response.headers.get('cache-control')).toMatch(/^no-cache|^public, max-age=3600/);
      expect(response.headers.get('etag')).not.toBeNull();
    },
  );

  it.each(['/plan/2026', '/avtal/a/b', '/wp-login.php', '/logga/annat'])(
    'does not have %s, and says so on a page of its own',
    async (path) => {
      const response = await get(path, { accept: 'text/html' });
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('<title>Jourplan</title>');
      expect(await (await get(path, { accept: 'application/json' })).text()).toBe('Not found.\n');
    },
  );

  it('has just the addresses of its router', () => {
    const router = readFileSync(fileURLToPath(new URL('../../../../dashboard/src/app/router.tsx', import.meta.url)), 'utf8');
    const routed = [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path);
    expect(routed.toSorted()).toEqual([...DASHBOARD_ADDRESSES].toSorted());
  });

  it('keeps its assets for a year, compressed', async () => {
    const response = await get('/assets/board-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect((await get('/assets/..%2f..%2fpackage.json')).status).toBe(403);
  });

  it('may run only what comes from here', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('does not give away what the build is made of', async () => {
    expect(await (await get('/.vite/manifest.json')).text()).toBe('<title>Jourplan</title>');
  });
});

describe('the API page', () => {
  it('is for those who have signed in', async () => {
    const stranger = await get('/api');
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/']);
    expect((await get('/api.html')).status).toBe(308);
    const client = await api.client().signIn(manager);
    const response = await get('/api', { cookie: client.cookie ?? '' });
    expect(await response.text()).toBe('<title>API</title>');
    expect(response.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a listed document', () => {
  it('is run by its hash', async () => {
    const client = await api.client().signIn(manager);
    const answer = await client.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(LISTED) } } });
    expect(answer.data).toEqual({ viewer: { email: manager.email } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('of another build is told apart', async () => {
    const answer = await api
      .client()
      .post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('{ viewer { id } }') } } });
    expect(answer.errors[0]?.extensions.code).toBe('DOCUMENT_NOT_ALLOWED');
  });
});

describe('health', () => {
  it('is alive, and ready when database and migrations are right', async () => {
    expect(await (await get('/livez')).text()).toBe('ok\n');
    const ready = await get('/readyz');
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });

  it('tells plainly why it is not ready', async () => {
    const owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query("update schema_migration set name = 'Migration29991231000000_of_tomorrow' where name like '%guards%'");
    const response = await get('/readyz');
    expect([response.status, await response.text()]).toEqual([
      503,
      'migrations: Migration20261122010000_guards_the_rows has not been run\n' +
        'schema version: Migration29991231000000_of_tomorrow is unknown to this version\n',
    ]);
    await owner.query("update schema_migration set name = 'Migration20261122010000_guards_the_rows' where name like '%tomorrow'");
    await owner.end();
  });
});

describe('over https', () => {
  it('the cookie is for this host alone, and the browser is told to stay with https', async () => {
    const secure = await anApi({ config: { PUBLIC_URL: 'https://jourplan.example' } });
    const user = await aUser(secure.database.orm, (await anOrganisation(secure.database.orm)).id, 'MANAGER');
    const client = await secure.client().signIn(user);
    expect(client.cookie).toMatch(/^__Host-jourplan=/);
    const { headers } = await client.ask('{ viewer { id } }');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await secure.close();
  });
});

describe('what programs ask every site for', () => {
  it('is answered: life, and no robots', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/robots.txt')).text()).toMatch(/Disallow: \//);
  });

  it('says whom to tell about a hole, where that is set', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(404);
    const told = await anApi({ config: { SECURITY_CONTACT: 'mailto:sakerhet@forening.example' }, now: '2026-11-22T10:00:00Z' });
    const response = await fetch(`${told.url}/.well-known/security.txt`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toBe(
      'Contact: mailto:sakerhet@forening.example\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: sv, en\n',
    );
    await told.close();
  });
});
