import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type StartUpPackets = {
  /** The same database, by way of the wire that is listened to. */
  url: string;
  /** What each connection said when it was opened. */
  packets: Record<string, string>[];
  close(): void;
};

const PROTOCOL_3 = 196_608;

/** Stands between us and PostgreSQL, as a pooler does, and notes the parameters with which connections are opened. */
export async function listenToStartUp(databaseUrl: string): Promise<StartUpPackets> {
  const target = new URL(databaseUrl);
  const packets: Record<string, string>[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [client, database].map((one) => one.destroy()));
    }
    client.once('data', (first) => packets.push(parametersIn(first)));
    client.pipe(database).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    packets,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function parametersIn(packet: Buffer): Record<string, string> {
  if (packet.readInt32BE(4) !== PROTOCOL_3) throw new Error('a connection began with something else than its parameters');
  const words = packet.subarray(8, packet.readInt32BE(0)).toString().split('\0');
  const parameters: Record<string, string> = {};
  for (let index = 0; words[index]; index += 2) parameters[words[index] as string] = words[index + 1] ?? '';
  return parameters;
}
