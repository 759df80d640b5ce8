import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOKS_EVERY_MS = 100;

export type Balancer = { url: string; resets: number; sends(port: number): boolean; close(): void };

/**
 * A load balancer as they are: keeps its connections to the servers, sends requests in turn to those whose /readyz says so,
 * lets them wait while there is none, and sends none twice. Counts each request whose connection was cut.
 */
export async function aBalancer(ports: readonly number[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const ready = new Set<number>();
  let turn = 0;
  const balancer: Balancer = {
    url: '',
    resets: 0,
    sends: (port) => ready.has(port),
    close() {
      clearInterval(looks);
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
  const looks = setInterval(() => {
    for (const port of ports) {
      fetch(`http://127.0.0.1:${port}/readyz`)
        .then(async (answer) => {
          await answer.arrayBuffer();
          return answer.ok;
        })
        .catch(() => false)
        .then((isReady) => (isReady ? ready.add(port) : ready.delete(port)));
    }
  }, LOOKS_EVERY_MS);

  const nextPort = async (): Promise<number> => {
    for (;;) {
      const candidates = ports.filter((port) => ready.has(port));
      const port = candidates[turn++ % Math.max(candidates.length, 1)];
      if (port !== undefined) return port;
      await sleep(LOOKS_EVERY_MS);
    }
  };

  const server = createServer(async (incoming, outgoing) => {
    const port = await nextPort();
    const { connection: _own, ...headers } = incoming.headers;
    const onward = request({ agent, host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers });
    onward.on('response', (answer: IncomingMessage) => {
      const { connection: _theirs, 'keep-alive': _time, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(outgoing);
    });
    onward.on('error', () => {
      balancer.resets += 1;
      outgoing.writeHead(502).end();
    });
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  balancer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return balancer;
}
