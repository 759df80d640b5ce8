import { existsSync, statfsSync } from 'node:fs';
import { say } from '../say.js';
import type { Finding } from './finding.js';

/** PostgreSQL stops when it cannot write; what a day needs is far less. */
const LEAST_FREE_MEGABYTES = 1_000;

/** Whether there is room left where the data folder is; nothing when there is no such folder here. */
export function checkDisk(folder: string, leastFree = LEAST_FREE_MEGABYTES): Finding[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  const wrong = say(
    `bara ${free} MB ledigt för ${folder}: gör plats, annars stannar databasen`,
    `only ${free} MB left for ${folder}: make room, or the database stops`,
  );
  return [
    { subject: say('disk', 'disk'), fine: say(`${free} MB ledigt`, `${free} MB left`), wrong: free < leastFree ? wrong : null },
  ];
}
