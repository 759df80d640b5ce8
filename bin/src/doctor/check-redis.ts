import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { say } from '../say.js';
import type { Finding } from './finding.js';

const ANSWER_WITHIN_MS = 3_000;

/** Asks Redis whether it is there; being told to sign in first is an answer too. */
export async function checkRedis(url: string): Promise<Finding> {
  const subject = say('kö (Redis)', 'queue (Redis)');
  const answer = await greet(new URL(url));
  const isThere = answer.startsWith('+PONG') || answer.startsWith('-NOAUTH');
  const wrong = say(
    'svarar inte: kontrollera REDIS_URL och att servern är igång',
    'does not answer: check REDIS_URL and that the server is running',
  );
  return { subject, wrong: isThere ? null : wrong };
}

function greet({ protocol, hostname, port }: URL): Promise<string> {
  const where = { host: hostname, port: Number(port || 6379) };
  return new Promise((resolve) => {
    const socket: Socket = protocol === 'rediss:' ? connectTls({ ...where, servername: hostname }) : connectPlain(where);
    const finish = (answer: string) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ANSWER_WITHIN_MS, () => finish(''));
    socket.once('error', () => finish(''));
    socket.once('data', (bytes) => finish(bytes.toString('latin1')));
    socket.write('PING\r\n');
  });
}
