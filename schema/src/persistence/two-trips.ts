import type { EntityManager } from '@mikro-orm/postgresql';
import { limitSettings, setConfig } from './limits.js';
import { poolBehind } from './orm.js';
import { answersOf } from './pool.js';
import type { ReadStatement } from './read.js';

/** A named prepared statement with its values. */
export type Statement = ReadStatement & { values: readonly unknown[] };
/** What the second trip sends, and how the transaction ends: a rollback may ask, and writes nothing. */
export type SecondTrip<T> = { send: readonly Statement[]; end: 'commit' | 'rollback'; value(answers: Rows[]): T };
export type Rows = readonly Record<string, unknown>[];

const CONTEXT = { name: 'set_context', text: setConfig(['jourplan.organisation', ...Object.keys(limitSettings('PERSON'))]) };

/**
 * A transaction that sees one organisation, in two round trips and past the unit of work, for what is written often: what
 * is asked and locked, `then` a decision without waiting, and what is written. Each trip is sent at once. A statement that
 * fails is thrown as PostgreSQL says it, and nothing is written.
 */
export async function inTwoTrips<T>(
  em: EntityManager,
  organisationId: string,
  ask: readonly Statement[],
  then: (answers: Rows[]) => SecondTrip<T>,
): Promise<T> {
  const { pool, limits } = poolBehind(em);
  const client = await pool.connect();
  const send = async (queries: readonly Query[]) => {
    const sent = queries.map((query) => client.query({ ...query }));
    return (await answersOf(client, sent)).map(({ rows }) => rows as Rows);
  };
  try {
    const context = { ...CONTEXT, values: [organisationId, ...Object.values(limitSettings(limits))] };
    const [, , ...asked] = await send([{ text: 'begin' }, context, ...ask.map(queryOf)]);
    const second = then(asked);
    return second.value(await send([...second.send.map(queryOf), { text: second.end }]));
  } catch (error) {
    // What cannot be rolled back is thrown away when it is given back.
    if (client.getTransactionStatus() !== 'I') await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

type Query = { name?: string; text: string; values?: unknown[] };
const queryOf = ({ name, text, values }: Statement): Query => ({ name, text, values: [...values] });
