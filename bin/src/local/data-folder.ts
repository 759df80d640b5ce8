import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileRefusal, noSpace } from '../start-refusal.js';

/** The folder that holds package.json of the whole project; this file is compiled to bin/dist/local. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** An empty cluster takes 40 MB and writes 64 MB of log before it reuses it. */
const LEAST_FREE_BYTES = 150_000_000;

/** Where everything that Jourplan keeps locally lives: JOURPLAN_DATA, or `.jourplan` in the repository. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.JOURPLAN_DATA || resolve(repositoryRoot, '.jourplan'));
}

/** Makes the folder when it is missing, closed to other users, and refuses when nothing could be written in it. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  } catch (error) {
    throw fileRefusal(folder, error);
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw noSpace(folder);
}
