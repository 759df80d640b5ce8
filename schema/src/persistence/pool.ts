import pg from 'pg';
import { askerGone } from './asker.js';
import { DatabaseLost, outageOf } from './outage.js';
import { Places } from './places.js';

const WAIT_MS = 5_000;
const CONNECT_WITHIN_MS = 5_000;
const KEEP_ALIVE_AFTER_MS = 10_000;
/** As many may wait for a connection; more would only be answered later, and no better. */
export const MOST_WAITING = 200;

export type PoolSettings = {
  url: string;
  /** Who asks, as PostgreSQL lists it (`application_name`): `jourplan-api-read`. */
  name: string;
  /** Most connections at once. */
  max: number;
  mostWaiting?: number;
  /** How long one waits for a connection before the answer is that the database is busy. */
  waitMs?: number;
  /** Run on each new connection. For direct connections only: a pooler in transaction mode forgets it. */
  session?: string;
  types?: pg.CustomTypesConfig;
};

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (problem?: Error | boolean) => void,
) => void;

/** A client whose connection may end at any moment without ending the process: somebody always listens for its error. */
class WatchedClient extends pg.Client {
  isLost = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const lose = () => {
      this.isLost = true;
    };
    this.on('error', lose);
    this.on('end', lose);
  }
}

/**
 * The one pool of connections. Whatever happens to a connection or to the code that borrowed it, its place is given back
 * once: by the borrower, or by the pool itself when the connection ends. A connection that is broken or still inside a
 * transaction is thrown away. Waiting is bounded in time and number (DatabaseBusy), and ends when the asker has gone.
 */
export class Pool extends pg.Pool {
  readonly #places: Places;
  readonly #waitMs: number;
  #lentAt = performance.now();

  constructor(settings: PoolSettings) {
    super(optionsOf(settings));
    this.#places = new Places({ places: settings.max, mostWaiting: settings.mostWaiting ?? MOST_WAITING });
    this.#waitMs = settings.waitMs ?? WAIT_MS;
    // A broken idle connection is replaced at the next loan.
    this.on('error', () => undefined);
  }

  /** Connections lent out or being made. */
  get inUse(): number {
    return this.#places.taken;
  }

  /** How many wait for one. */
  get waiting(): number {
    return this.#places.waiting;
  }

  /** When a connection was lent last, on the clock of `performance.now()`. */
  get lentAt(): number {
    return this.#lentAt;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    const loan = this.#lend({ withinMs: this.#waitMs, gone: askerGone() });
    if (callback === undefined) return loan;
    void loan.then(
      (client) => callback(undefined, client, client.release),
      (error: Error) => callback(error, undefined, () => undefined),
    );
    return undefined;
  }

  /**
   * Borrows a connection before everybody who waits, asks it a question and gives it back. Rejects with
   * DatabaseBusy or DatabaseLost when that took longer than `withinMs`.
   */
  async proveUsable(withinMs: number, question = 'select 1'): Promise<Record<string, unknown>[]> {
    const began = performance.now();
    const client = await this.#lend({ withinMs, first: true });
    const cut = setTimeout(
      () => client.release(new Error('no sign of life')),
      Math.max(withinMs - (performance.now() - began), 1),
    );
    try {
      const [answer] = await answersOf(client, [client.query(question)]);
      return answer?.rows ?? [];
    } finally {
      clearTimeout(cut);
      client.release();
    }
  }

  async #lend(wait: { withinMs: number; gone?: AbortSignal | undefined; first?: boolean }): Promise<pg.PoolClient> {
    const giveBackPlace = await this.#places.take(wait);
    try {
      const client = (await super.connect()) as pg.PoolClient & WatchedClient;
      if (client.isLost) {
        client.release(true);
        throw new Error('the connection ended at once');
      }
      this.#lentAt = performance.now();
      return lent(client, giveBackPlace);
    } catch (error) {
      giveBackPlace();
      throw new DatabaseLost(error);
    }
  }
}

function optionsOf({ url, name, max, session, types }: PoolSettings): pg.PoolConfig {
  return {
    connectionString: url,
    application_name: name,
    max,
    Client: WatchedClient as never,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    pipeline: true,
    ...(types && { types }),
    ...(session !== undefined && { onConnect: (client: pg.ClientBase) => client.query(session) as never }),
  };
}

/** Makes giving back safe to repeat, and does it by itself when the connection ends in the borrower's hands. */
function lent(client: pg.PoolClient & WatchedClient, giveBackPlace: () => void): pg.PoolClient {
  const giveBack = client.release;
  let isGivenBack = false;
  const release = (problem?: Error | boolean) => {
    if (isGivenBack) return;
    isGivenBack = true;
    client.off('error', lose);
    client.off('end', lose);
    if (problem && !client.isLost) abandon(client);
    try {
      giveBack(problem || client.isLost || client.getTransactionStatus() !== 'I');
    } finally {
      giveBackPlace();
    }
  };
  const lose = () => release(true);
  client.on('error', lose);
  client.on('end', lose);
  client.release = release;
  return client;
}

// A polite goodbye would wait behind a statement that does not end.
function abandon(client: WatchedClient): void {
  client.connection.stream.destroy();
}

/**
 * The answers of statements that were sent together. Waits for all before throwing the first failure, so that no answer is
 * left unread; throws DatabaseLost when it was the connection that failed.
 */
export async function answersOf(client: pg.ClientBase, queries: Promise<pg.QueryResult>[]): Promise<pg.QueryResult[]> {
  const results = await Promise.allSettled(queries);
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    const isLost = (client as WatchedClient).isLost || outageOf(result.reason) === 'LOST';
    throw isLost ? new DatabaseLost(result.reason) : result.reason;
  }
  return results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value);
}

export type DatabaseClient = pg.Client;

/**
 * A single connection outside every pool, not yet connected: for LISTEN, session locks and the set-up of servers. The end of
 * its connection does not end the process; whoever must know listens for `end`.
 */
export function newClient(url: string, name: string, options: { connectWithinMs?: number } = {}): DatabaseClient {
  return new WatchedClient({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: options.connectWithinMs ?? CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
  });
}
