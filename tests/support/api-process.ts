import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

export type ApiProcess = { url: string; port: number; child: ChildProcess; output(): string; end(): Promise<number | null> };

/** The api as it runs for real: a process of its own, ready to answer. */
export async function anApiProcess(environment: Record<string, string>): Promise<ApiProcess> {
  const port = Number(environment.PORT ?? (await freePort()));
  const child = spawn(process.execPath, [main], { env: { NODE_ENV: 'test', ...environment, PORT: String(port) } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  while (!text.includes('listening')) {
    if (child.exitCode !== null) throw new Error(text);
    await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    child,
    output: () => text,
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
