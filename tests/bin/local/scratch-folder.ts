import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A data folder of a test, under a name with a space and a Swedish letter, which other users may pass through. */
export function scratchFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'jourplan å '));
  chmodSync(parent, 0o755);
  return join(parent, 'data');
}

/** Removes the folder, and the database beside it that root keeps elsewhere when the folder is closed. */
export function removeScratch(dataFolder: string): void {
  const note = join(dataFolder, 'postgres-location');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
  rmSync(join(dataFolder, '..'), { recursive: true, force: true });
}

export async function queryRows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The process number of a cluster's PostgreSQL. */
export function postmasterPid(clusterFolder: string): number {
  return Number(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}
