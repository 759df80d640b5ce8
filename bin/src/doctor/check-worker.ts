import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import type { Finding } from './finding.js';

/** A worker says that it runs four times as often. */
const HEARD_WITHIN_SECONDS = 60;

type Workers = {
  /** That have said within a minute that they run. */
  running: number;
  /** Connections on which workers listen. */
  listening: number;
  heardAt: string | null;
  finishedAt: string | null;
  finished: string | null;
  failing: string[];
};

const inStockholm = (moment: string) => `to_char(${moment} at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI:SS')`;
const runs = `seen_at > now() - interval '${HEARD_WITHIN_SECONDS} seconds'`;

const workers = `
  select (select count(*)::int from worker_state where ${runs}) as running,
         (select count(*)::int from pg_stat_activity
           where datname = current_database() and application_name = 'jourplan-worker-listen') as listening,
         (select ${inStockholm('max(seen_at)')} from worker_state) as "heardAt",
         (select ${inStockholm('max(last_finished_at)')} from worker_state) as "finishedAt",
         (select last_finished from worker_state order by last_finished_at desc nulls last limit 1) as finished,
         array(select distinct unnest(failing) from worker_state where ${runs} order by 1) as failing`;

/** Whether a worker runs and works, and when one finished a job last. One that is stopped or hangs is wrong. */
export async function checkWorker(em: EntityManager): Promise<Finding> {
  const [found] = await em.execute<Workers[]>(workers);
  return workerFinding(found as Workers);
}

function workerFinding(found: Workers): Finding {
  const { finishedAt, finished } = found;
  const last =
    finishedAt === null
      ? say('har inte gjort klart något jobb än', 'has not finished a job yet')
      : say(`gjorde senast klart ett jobb ${finishedAt} (${finished})`, `last finished a job ${finishedAt} (${finished})`);
  return { subject: say('arbetare', 'worker'), fine: say(`igång, ${last}`, `running, ${last}`), wrong: trouble(found, last) };
}

function trouble({ running, listening, heardAt, failing }: Workers, last: string): string | null {
  const heard = heardAt === null ? '' : say(` sedan ${heardAt}`, ` since ${heardAt}`);
  if (listening > running)
    return say(
      `hänger: den är ansluten men har inte hörts av${heard}, ${last}: starta om den`,
      `hangs: it is connected but has not been heard of${heard}, ${last}: start it again`,
    );
  if (running === 0)
    return say(
      `inte igång${heard}: starta den, eller hela Jourplan med npm start`,
      `not running${heard}: start it, or all of Jourplan with npm start`,
    );
  if (failing.length > 0)
    return say(
      `misslyckas gång på gång med ${failing.join(', ')}, ${last}: se loggen`,
      `fails again and again at ${failing.join(', ')}, ${last}: see its log`,
    );
  return null;
}
