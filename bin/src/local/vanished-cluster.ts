import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.js';
import { fileRefusal, StartRefusal } from '../start-refusal.js';
import type { ClusterPlace } from './cluster-folder.js';

const NOTE = 'database-made';
/** Written since the first version, once the database was there; see first-run.ts. */
const OLDER_NOTE = 'demo-loaded';

/** Remembers, beside the secrets, that the database of this folder has been made. */
export function noteCluster(dataFolder: string): void {
  const note = join(dataFolder, NOTE);
  try {
    if (!existsSync(note)) writeFileSync(note, '', { mode: 0o600, flush: true });
  } catch (error) {
    throw fileRefusal(note, error);
  }
}

/** An empty database in the place of one that is gone would look as if nothing had ever been written. */
export function refuseVanishedCluster(dataFolder: string, { cluster }: ClusterPlace): void {
  if (existsSync(cluster) || ![NOTE, OLDER_NOTE].some((note) => existsSync(join(dataFolder, note)))) return;
  throw new StartRefusal(
    say(
      `Databasen i ${cluster} är borta, fast den har funnits: lägg tillbaka mappen från en kopia. För att börja om med en tom databas, flytta undan hela ${dataFolder}.`,
      `The database in ${cluster} is gone, though there was one: put the folder back from a copy. To begin again with an empty database, move the whole of ${dataFolder} away.`,
    ),
  );
}
