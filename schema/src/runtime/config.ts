import { readFileSync } from 'node:fs';
import { isIP, isIPv4 } from 'node:net';
import { z } from 'zod';
import { trustedProxies } from './trusted-proxies.js';

/** An address of one of some kinds, with a host in it. */
const urlOf = (protocols: readonly string[], message: string, isRight: (url: URL) => boolean = () => true) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '' && !/\s/.test(text) && isRight(url);
  }, message);

const databaseUrl = urlOf(
  ['postgres:', 'postgresql:'],
  'must look like postgres://user:password@host:5432/database',
  ({ pathname }) => pathname.length > 1,
);
const redisUrl = urlOf(['redis:', 'rediss:'], 'must look like redis://host:6379');
/** Links are made by putting a path behind it, so it has none of its own. */
const publicUrl = urlOf(
  ['http:', 'https:'],
  'must be the address people type, such as https://jourplan.example, without a path',
  ({ pathname, search, hash, username, password }) => pathname === '/' && `${search}${hash}${username}${password}` === '',
);
const host = z
  .string()
  .refine(
    (text) => isIP(text) !== 0 || /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text),
    'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, without http:// and port',
  );
const urlOrMail = z
  .string()
  .refine(
    (text) => /^(https:\/\/|mailto:)\S+$/.test(text),
    'must look like mailto:name@association.se or https://association.se/report',
  );
const whole = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number(message).int(message).min(from, message).max(to, message);
};
const connections = whole(1, 500);
const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((text) => text === '1');

const settings = {
  DATABASE_URL: databaseUrl,
  /** The same database without a pooler between: for LISTEN, the queue on PostgreSQL and session locks. */
  DATABASE_DIRECT_URL: databaseUrl.optional(),
  /** As the owner of the tables: read by `migrate` and the launcher only. */
  DATABASE_MIGRATE_URL: databaseUrl.optional(),
  DATABASE_FUNDER_URL: databaseUrl.optional(),
  DATABASE_READ_CONNECTIONS: connections.default(8),
  DATABASE_WRITE_CONNECTIONS: connections.default(8),
  /** The worker's, besides those of the queue. */
  DATABASE_WORK_CONNECTIONS: connections.default(7),
  REDIS_URL: redisUrl.optional(),
  PORT: whole(1, 65_535).default(4000),
  /** Where the worker answers /livez and /readyz; on HOST. */
  WORKER_PORT: whole(1, 65_535).default(4001),
  /** Address to listen on. Demo accounts are refused on anything but loopback, and where PUBLIC_URL is another. */
  HOST: host.default('127.0.0.1'),
  /** What people type to reach the dashboard; decides cookie flags and the Origin that is accepted. */
  PUBLIC_URL: publicUrl.optional(),
  /** Where a hole in the installation is reported to, an address of mail or web; stands in /.well-known/security.txt. */
  SECURITY_CONTACT: urlOrMail.optional(),
  /** Whose `X-Forwarded-For` is believed; nobody's unless said. Without it everybody behind a proxy counts as one network. */
  TRUSTED_PROXIES: trustedProxies.default(0),
  JOURPLAN_DEMO: flag.default(false),
  /** File outside the database to which the worker appends where each event chain stands. */
  ANCHOR_PATH: z.string().optional(),
  /** How long the api serves on after it was asked to stop, so that a load balancer sees it on /readyz. */
  STOP_AFTER_SECONDS: whole(0, 60).default(5),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').default('development'),
};
const schema = z.object(settings);

export type Config = Omit<z.infer<typeof schema>, 'DATABASE_DIRECT_URL'> & { DATABASE_DIRECT_URL: string };

/** Raised with one line per wrong setting; never carries a value, since a value may be a secret. */
export class ConfigError extends Error {}

/**
 * Reads settings from the environment. `NAME_FILE` names a file that holds the value of `NAME`.
 * Throws ConfigError listing everything that is wrong at once.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const name of Object.keys(settings)) {
    const value = settingFrom(name, environment, problems);
    if (value !== undefined && value !== '') values[name] = value;
  }
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push(`${issue.path.join('.')}: ${values[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`);
  } else if (problems.length === 0) {
    problems.push(...contradictions(parsed.data));
    if (problems.length === 0)
      return { ...parsed.data, DATABASE_DIRECT_URL: parsed.data.DATABASE_DIRECT_URL ?? parsed.data.DATABASE_URL };
  }
  throw new ConfigError(problems.join('\n'));
}

function settingFrom(name: string, environment: NodeJS.ProcessEnv, problems: string[]): string | undefined {
  const file = environment[`${name}_FILE`];
  if (file === undefined) return environment[name];
  if (environment[name] !== undefined) problems.push(`${name}: set either ${name} or ${name}_FILE, not both`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`${name}_FILE: the file cannot be read`);
    return undefined;
  }
}

/** `host` as HOST, a URL's hostname or a Host header without its port says it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));
}

type Reach = Pick<Config, 'HOST' | 'PUBLIC_URL'>;

/** Whether nobody but this machine is meant to come here: a public address means that a proxy brings others to our loopback. */
export function servesThisMachineOnly({ HOST, PUBLIC_URL }: Reach): boolean {
  return isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname));
}

/** The one answer to whether accounts with known passwords may be used here at all. */
export function offersDemo(config: Reach & Pick<Config, 'JOURPLAN_DEMO' | 'TRUSTED_PROXIES'>): boolean {
  return config.JOURPLAN_DEMO && servesThisMachineOnly(config) && config.TRUSTED_PROXIES === 0;
}

function contradictions(config: z.infer<typeof schema>): string[] {
  const problems: string[] = [];
  if (config.JOURPLAN_DEMO && !offersDemo(config))
    problems.push(
      'JOURPLAN_DEMO: demo accounts are only allowed when HOST is loopback (127.0.0.1), PUBLIC_URL unset or loopback, and TRUSTED_PROXIES unset',
    );
  if (!isLoopback(config.HOST) && config.PUBLIC_URL === undefined)
    problems.push('PUBLIC_URL: is needed when HOST is not loopback');
  if (
    config.NODE_ENV === 'production' &&
    config.PUBLIC_URL !== undefined &&
    config.PUBLIC_URL.startsWith('http:') &&
    !isLoopback(new URL(config.PUBLIC_URL).hostname)
  ) {
    problems.push('PUBLIC_URL: must be https in production');
  }
  return problems;
}
