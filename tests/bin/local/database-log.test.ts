import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDatabaseLog } from '@jourplan/bin/doctor/check-database-log.js';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';
import { LOG_SETTINGS } from '@jourplan/bin/local/log-settings.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { queryRows } from './scratch-folder.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("PostgreSQL's own log", () => {
  it('holds no statement, value or row on our servers', async () => {
    const names = Object.keys(LOG_SETTINGS).map((name) => `'${name}'`);
    const rows = await queryRows(
      database.appUrl,
      `select name, setting, source from pg_settings where name in (${names.join(', ')}) order by name`,
    );
    const wanted = Object.entries(LOG_SETTINGS).map(([name, setting]) => ({ name, setting, source: 'command line' }));
    expect(rows).toEqual(wanted.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
  });

  it('is kept so by docker compose too', () => {
    const compose = readFileSync(join(repositoryRoot, 'docker-compose.yml'), 'utf8');
    const settings = [...compose.matchAll(/^ {6}- -c(\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(settings)).toEqual(LOG_SETTINGS);
  });

  it.each([
    ['log_min_messages', 'warning', 'log_min_messages = log'],
    ['log_error_verbosity', 'default', 'log_error_verbosity = terse'],
    ['log_parameter_max_length_on_error', '-1', 'log_parameter_max_length_on_error = 0'],
    ['log_statement', 'mod', 'log_statement = none'],
    ['log_min_duration_statement', '100', 'log_min_duration_statement = -1'],
    ['auto_explain.log_min_duration', '100', 'auto_explain.log_min_duration = -1'],
    ['pgaudit.log_parameter', 'on', 'pgaudit.log_parameter = off'],
  ])('that holds them elsewhere is named by doctor: %s = %s', async (name, value, remedy) => {
    await queryRows(database.superuserUrl, `alter database ${database.name} set ${name} = '${value}'`);
    const orm = await openOrm(database.appUrl, { name: 'jourplan-test', max: 1, limits: 'PERSON' });
    try {
      expect((await checkDatabaseLog(orm.em.fork())).wrong).toContain(remedy);
    } finally {
      await orm.close();
      await queryRows(database.superuserUrl, `alter database ${database.name} reset ${name}`);
    }
  });

  it('as it should be is found right by doctor', async () => {
    expect((await checkDatabaseLog(database.orm.em.fork())).wrong).toBeNull();
  });
});
