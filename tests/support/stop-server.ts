import { rmSync } from 'node:fs';
import { openLocalDatabase } from '@jourplan/bin/local/postgres.js';

export default async function stopServer(): Promise<void> {
  const folder = process.env.JOURPLAN_TEST_FOLDER;
  if (folder === undefined) return;
  const server = await openLocalDatabase(folder);
  await server.stop();
  rmSync(server.clusterFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
