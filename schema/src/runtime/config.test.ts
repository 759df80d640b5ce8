import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, isLoopback, offersDemo, readConfig } from './config.js';

const DATABASE_URL = 'postgres://jourplan:secret@127.0.0.1:5432/jourplan';
const read = (environment: Record<string, string>) => readConfig({ DATABASE_URL, ...environment });

function problemsOf(environment: Record<string, string>): string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}

describe('settings', () => {
  it('are these when nothing but the database is said', () => {
    expect(read({})).toEqual({
      DATABASE_URL,
      DATABASE_DIRECT_URL: DATABASE_URL,
      DATABASE_READ_CONNECTIONS: 8,
      DATABASE_WRITE_CONNECTIONS: 8,
      DATABASE_WORK_CONNECTIONS: 7,
      PORT: 4000,
      WORKER_PORT: 4001,
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: 0,
      JOURPLAN_DEMO: false,
      STOP_AFTER_SECONDS: 5,
      LOG_LEVEL: 'info',
      NODE_ENV: 'development',
    });
  });

  it.each([
    ['DATABASE_DIRECT_URL', 'postgresql://a:b@db:5432/jourplan', 'postgresql://a:b@db:5432/jourplan'],
    ['DATABASE_MIGRATE_URL', DATABASE_URL, DATABASE_URL],
    ['DATABASE_FUNDER_URL', DATABASE_URL, DATABASE_URL],
    ['DATABASE_READ_CONNECTIONS', '500', 500],
    ['DATABASE_WRITE_CONNECTIONS', '1', 1],
    ['DATABASE_WORK_CONNECTIONS', '12', 12],
    ['REDIS_URL', 'rediss://redis:6380', 'rediss://redis:6380'],
    ['PORT', '65535', 65_535],
    ['WORKER_PORT', '1', 1],
    ['HOST', '::1', '::1'],
    ['PUBLIC_URL', 'https://jourplan.example', 'https://jourplan.example'],
    ['SECURITY_CONTACT', 'mailto:it@example.org', 'mailto:it@example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, loopback', ['10.0.0.0/8', 'loopback']],
    ['JOURPLAN_DEMO', '1', true],
    ['ANCHOR_PATH', '/var/anchors', '/var/anchors'],
    ['STOP_AFTER_SECONDS', '0', 0],
    ['LOG_LEVEL', 'debug', 'debug'],
    ['NODE_ENV', 'production', 'production'],
  ])('take %s as %s', (name, text, value) => {
    expect(read({ [name]: text })).toHaveProperty(name, value);
  });

  it.each([
    ['DATABASE_URL', 'mysql://db/jourplan', 'must look like postgres://'],
    ['DATABASE_URL', 'postgres://db:5432/', 'must look like postgres://'],
    ['DATABASE_DIRECT_URL', 'nowhere', 'must look like postgres://'],
    ['DATABASE_MIGRATE_URL', 'postgres://db/jour plan', 'must look like postgres://'],
    ['DATABASE_FUNDER_URL', 'postgres:', 'must look like postgres://'],
    ['DATABASE_READ_CONNECTIONS', '0', 'must be a whole number from 1 to 500'],
    ['DATABASE_WRITE_CONNECTIONS', '501', 'must be a whole number from 1 to 500'],
    ['DATABASE_WORK_CONNECTIONS', '1.5', 'must be a whole number from 1 to 500'],
    ['REDIS_URL', 'http://redis', 'must look like redis://'],
    ['PORT', '65536', 'must be a whole number from 1 to 65535'],
    ['WORKER_PORT', '0', 'must be a whole number from 1 to 65535'],
    ['HOST', 'http://127.0.0.1', 'must be an address of this machine'],
    ['PUBLIC_URL', 'https://jourplan.example/path', 'must be the address people type'],
    ['PUBLIC_URL', 'https://user@jourplan.example', 'must be the address people type'],
    ['SECURITY_CONTACT', 'it@example.org', 'must look like mailto:'],
    ['TRUSTED_PROXIES', '11', 'must be a number of proxies'],
    ['JOURPLAN_DEMO', 'yes', 'must be 0 or 1'],
    ['STOP_AFTER_SECONDS', '61', 'must be a whole number from 0 to 60'],
    ['LOG_LEVEL', 'loud', 'must be debug, info, warn or error'],
    ['NODE_ENV', 'live', 'must be production, development or test'],
  ])('refuse %s=%s in words that name it and keep its value to themselves', (name, text, words) => {
    const problems = problemsOf({ [name]: text });
    expect(problems).toEqual([expect.stringContaining(`${name}: ${words}`)]);
    expect(problems.join()).not.toContain(`${text}"`);
  });

  it('say everything that is wrong at once, and what is missing', () => {
    expect(problemsOf({ DATABASE_URL: '', PORT: 'x' })).toEqual([
      'DATABASE_URL: is missing',
      expect.stringContaining('PORT: must be'),
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ NODE_ENV: 'production', PUBLIC_URL: 'http://jourplan.example' }, 'PUBLIC_URL: must be https in production'],
    [{ HOST: '0.0.0.0' }, 'PUBLIC_URL: is needed when HOST is not loopback'],
    [
      { JOURPLAN_DEMO: '1', HOST: '0.0.0.0', PUBLIC_URL: 'https://jourplan.example' },
      'JOURPLAN_DEMO: demo accounts are only allowed',
    ],
    [{ JOURPLAN_DEMO: '1', PUBLIC_URL: 'https://jourplan.example' }, 'JOURPLAN_DEMO: demo accounts are only allowed'],
    [{ JOURPLAN_DEMO: '1', TRUSTED_PROXIES: '1' }, 'JOURPLAN_DEMO: demo accounts are only allowed'],
  ])('refuse together %p', (environment, words) => {
    expect(problemsOf(environment)).toEqual([expect.stringContaining(words)]);
  });

  it.each<Record<string, string>>([
    { NODE_ENV: 'production', PUBLIC_URL: 'https://jourplan.example' },
    { NODE_ENV: 'production', PUBLIC_URL: 'http://localhost:4000' },
    { NODE_ENV: 'development', PUBLIC_URL: 'http://jourplan.example' },
    { JOURPLAN_DEMO: '1', PUBLIC_URL: 'http://127.0.0.1:4000' },
  ])('take together %p', (environment) => {
    expect(problemsOf(environment)).toEqual([]);
  });

  it('are read from a file too, but not from both', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    try {
      const file = join(folder, 'url');
      writeFileSync(file, `${DATABASE_URL}\n`);
      expect(readConfig({ DATABASE_URL_FILE: file }).DATABASE_URL).toBe(DATABASE_URL);
      expect(problemsOf({ DATABASE_URL_FILE: file })).toEqual([
        'DATABASE_URL: set either DATABASE_URL or DATABASE_URL_FILE, not both',
      ]);
      expect(problemsOf({ REDIS_URL_FILE: join(folder, 'none') })).toEqual(['REDIS_URL_FILE: the file cannot be read']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the demo', () => {
  const alone = { JOURPLAN_DEMO: true, HOST: '127.0.0.1', PUBLIC_URL: undefined, TRUSTED_PROXIES: 0 };

  it('is offered where nobody but this machine comes', () => {
    expect(offersDemo(alone)).toBe(true);
    expect(offersDemo({ ...alone, JOURPLAN_DEMO: false })).toBe(false);
    expect(offersDemo({ ...alone, HOST: '0.0.0.0' })).toBe(false);
    expect(offersDemo({ ...alone, PUBLIC_URL: 'https://jourplan.example' })).toBe(false);
    expect(offersDemo({ ...alone, TRUSTED_PROXIES: ['loopback'] })).toBe(false);
  });

  it('knows this machine by its names', () => {
    expect(['localhost', '::1', '[::1]', '127.8.9.1'].map(isLoopback)).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '128.0.0.1', '127.example', '192.168.1.1'].map(isLoopback)).toEqual([false, false, false, false]);
  });
});
