import { Redis } from 'ioredis';

/** What Redis does when its memory is full: `noeviction` keeps every job, any other throws some away. */
export async function evictionPolicyOf(url: string): Promise<string> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  // The failed connection is thrown below as well.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const memory = await redis.info('memory');
    return /maxmemory_policy:(\S+)/.exec(memory)?.[1] ?? 'unknown';
  } finally {
    redis.disconnect();
  }
}
