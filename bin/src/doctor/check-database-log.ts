import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import type { Finding } from './finding.js';

type Settings = Record<
  'messages' | 'statements' | 'verbosity' | 'onError' | 'logged' | 'duration' | 'sample' | 'transactions' | 'values',
  string
> &
  // Of extensions that are not always there.
  Record<'plans' | 'audited', string | null>;

/** The server's log holds no statement, no value and no row: they are what people typed. Asked as the app role, which may read these. */
export async function checkDatabaseLog(em: EntityManager): Promise<Finding> {
  const [found] = await em.execute<Settings[]>(
    `select current_setting('log_min_messages') as messages, current_setting('log_min_error_statement') as statements,
            current_setting('log_error_verbosity') as verbosity, current_setting('log_parameter_max_length_on_error') as "onError",
            current_setting('log_statement') as logged, current_setting('log_min_duration_statement') as duration,
            current_setting('log_min_duration_sample') as sample, current_setting('log_transaction_sample_rate') as transactions,
            current_setting('log_parameter_max_length') as values,
            current_setting('auto_explain.log_min_duration', true) as plans, current_setting('pgaudit.log_parameter', true) as audited`,
  );
  const wanted = found === undefined ? [] : settingsToChange(found);
  return {
    subject: say('databasens logg', "the database's log"),
    fine: say('utan det som människor skrivit', 'without what people typed'),
    wrong:
      wanted.length === 0
        ? null
        : say(
            `kan innehålla det som människor skrivit: ställ in ${wanted.join(', ')}`,
            `may hold what people typed: set ${wanted.join(', ')}`,
          ),
  };
}

const SILENT_ABOVE_ERROR = ['log', 'fatal', 'panic'];

function settingsToChange(found: Settings): string[] {
  const logsStatements = found.logged !== 'none' || [found.duration, found.sample].some((millis) => millis !== '-1');
  const logsErrors = !SILENT_ABOVE_ERROR.includes(found.messages);
  const wanted: [string, boolean][] = [
    ['log_min_error_statement = panic', found.statements === 'panic' || !logsErrors],
    ['log_error_verbosity = terse', found.verbosity === 'terse'],
    ['log_min_messages = log', !logsErrors],
    ['log_parameter_max_length_on_error = 0', found.onError === '0'],
    ['log_parameter_max_length = 0', found.values === '0' || (!logsStatements && found.transactions === '0')],
    ['log_statement = none', found.logged === 'none'],
    ['log_min_duration_statement = -1', found.duration === '-1'],
    ['log_min_duration_sample = -1', found.sample === '-1'],
    ['log_transaction_sample_rate = 0', found.transactions === '0'],
    ['auto_explain.log_min_duration = -1', found.plans === null || found.plans === '-1'],
    ['pgaudit.log_parameter = off', found.audited === null || found.audited === 'off'],
  ];
  return wanted.flatMap(([setting, holds]) => (holds ? [] : [setting]));
}
