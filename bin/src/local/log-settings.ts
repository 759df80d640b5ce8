/**
 * How our own PostgreSQL logs. A statement's text, its values and the row of a constraint's detail hold what people typed,
 * and so do messages such as `invalid input syntax for type date: "…"`, which no setting shortens: so errors of statements
 * are not logged at all (`log` is above `error` in this one setting; what the server itself does, and why it stops, stays).
 * What is lost is told by the process that asked: api and worker log the SQLSTATE and the place of every error.
 */
export const LOG_SETTINGS = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  debug_print_parse: 'off',
  debug_print_rewritten: 'off',
  debug_print_plan: 'off',
} as const;

/** As arguments of the server: stronger than its configuration files, and so for clusters made earlier too. */
export function logArguments(): string {
  return Object.entries(LOG_SETTINGS)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
