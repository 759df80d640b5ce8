import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { newClient } from '@jourplan/schema/persistence/pool.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { leaveReceipt } from '../demo/demo-receipts.js';
import { loadDemo } from '../demo/load-demo.js';
import { say } from '../say.js';
import { errorMessage } from '../start-refusal.js';
import type { DatabaseUrls, LocalDatabase } from './postgres.js';
import type { StartSettings } from './start-settings.js';

/**
 * Loads the demo once a database, where there is no association but the demo's own: a start that was cut off between two of them
 * is made good at the next, and somebody who removes the demo does not get it back.
 */
export async function loadDemoOnFirstRun(database: LocalDatabase, settings: StartSettings): Promise<void> {
  const { dataFolder, anchorPath, offersDemo } = settings;
  if (!offersDemo) return;
  const note = join(dataFolder, 'demo-loaded');
  const { identifier, ownOrganisations } = await lookInto(database.urls);
  if (existsSync(note) && readFileSync(note, 'utf8') === identifier) return;
  if (ownOrganisations === 0) await loadToday(database.urls, anchorPath);
  writeFileSync(note, identifier, { mode: 0o600, flush: true });
}

async function loadToday({ owner }: DatabaseUrls, anchorPath: string | null): Promise<void> {
  const orm = await openOrm(owner, { name: 'jourplan-command', max: 2, limits: 'OPERATOR' });
  try {
    const em = orm.em.fork();
    const ruling = await loadDemo(em, { anchor: systemClock.today(), clock: systemClock });
    if (ruling.ok) await leaveReceipt({ em, anchorPath, now: systemClock.now() }, 'LOADED', ruling.value).catch(tell);
    else process.stderr.write(`${refusedText(ruling.refusals.map(({ code }) => code).join(', '))}\n`);
  } finally {
    await orm.close();
  }
}

const tell = (error: unknown) => void process.stderr.write(`${errorMessage(error)}\n`);

function refusedText(codes: string): string {
  return say(
    `Exempeldata lästes inte in (${codes}); resten startar ändå.`,
    `The example data were not loaded (${codes}); the rest starts all the same.`,
  );
}

/** A new cluster has a new number, also when it lies in an old folder. */
async function lookInto({ superuser }: DatabaseUrls): Promise<{ identifier: string; ownOrganisations: number }> {
  const client = newClient(superuser, 'jourplan-start');
  await client.connect();
  try {
    const { rows } = await client.query<{ identifier: string; ownOrganisations: number }>(
      `select system_identifier::text as identifier, (select count(*)::int from directory.organisations() where not is_demo) as "ownOrganisations" from pg_control_system()`,
    );
    return rows[0] ?? { identifier: '', ownOrganisations: 0 };
  } finally {
    await client.end();
  }
}
