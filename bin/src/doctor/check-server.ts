import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { postgresSupport } from '@jourplan/schema/runtime/postgres-support.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import type { Finding } from './finding.js';

/** Minor versions that may be missing: half a year of a server one looks after oneself, a year of the one that comes with Jourplan. */
const MOST_MISSED = { OWN: 2, LOCAL: 4 };

/** The version and age of the server; one that is old is wrong. */
export async function checkServer(em: EntityManager, whose: 'OWN' | 'LOCAL', today: PlainDate): Promise<Finding> {
  const [found] = await em.execute<{ version: string }[]>("select current_setting('server_version') as version");
  return serverFinding(found?.version ?? '', whose, today);
}

export function serverFinding(version: string, whose: 'OWN' | 'LOCAL', today: PlainDate): Finding {
  const { state, releasedOn, missed } = postgresSupport(version, today, MOST_MISSED[whose]);
  const age = releasedOn === null ? '' : say(` från ${releasedOn}`, ` of ${releasedOn}`);
  const name = `PostgreSQL ${version}${age}`;
  const since = say(`${missed} uppdateringar har kommit sedan dess`, `${missed} updates have come since`);
  const update =
    whose === 'OWN'
      ? say('uppdatera servern inom samma huvudversion', 'update the server within its major version')
      : say('uppdatera Jourplan, som den följer med', 'update Jourplan, which it comes with');
  const wrong = {
    CURRENT: null,
    TOO_OLD: say(
      `PostgreSQL ${version} är för gammal: 18 eller nyare behövs`,
      `PostgreSQL ${version} is too old: 18 or newer is needed`,
    ),
    UNSUPPORTED: say(
      `${name} får inga rättelser längre: byt till en nyare huvudversion`,
      `${name} gets no corrections any more: move to a newer major version`,
    ),
    OUTDATED: `${name}: ${since}: ${update}`,
  }[state];
  return { subject: say('databas', 'database'), wrong, fine: missed === 0 ? name : `${name}, ${since}` };
}
