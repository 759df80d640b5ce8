import { say } from '../say.js';
import { freePort, portObstacle } from './free-port.js';
import type { StartSettings } from './start-settings.js';

/** Where the worker answers /livez and /readyz: as asked for, or on another port when that one is taken. */
export async function workerPort({ config: { HOST, PORT, WORKER_PORT } }: StartSettings): Promise<number> {
  const isTaken = WORKER_PORT === PORT || (await portObstacle(WORKER_PORT, HOST)) !== null;
  if (!isTaken) return WORKER_PORT;
  const port = await freePort();
  process.stdout.write(
    `${say(
      `Port ${WORKER_PORT} används redan: arbetaren svarar på /readyz på port ${port} i stället.`,
      `Port ${WORKER_PORT} is in use: the worker answers /readyz on port ${port} instead.`,
    )}\n`,
  );
  return port;
}
