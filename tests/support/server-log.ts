import { clusterPlace } from '@jourplan/bin/local/cluster-folder.js';
import { serverLog } from '@jourplan/bin/local/postgres-server.js';

/** The log of the PostgreSQL that serves this run of the tests; shared by all of them. */
export function serverLogOf(): string {
  const folder = process.env.JOURPLAN_TEST_FOLDER;
  if (folder === undefined) throw new Error('the test database server is not running: run the tests through npm test');
  return serverLog(clusterPlace(folder));
}
